using System.Text;

namespace CareerBot.Advising.Cv;

/// <summary>Reads text files in the encodings people's machines write.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Reads bytes as UTF-8, UTF-16 with its mark, or GB18030.</summary>
    /// <returns>The text; a fault when the bytes are no text.</returns>
    public static CvDocument Read(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Decode(Encoding.Unicode, bytes[2..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Decode(Encoding.BigEndianUnicode, bytes[2..])
            : bytes.Contains((byte)0) ? null
            : Decode(Utf8, bytes) ?? Decode(Chinese, bytes);
        return text is not null && IsText(text) ? new CvDocument(text.ReplaceLineEndings("\n")) : CvDocument.Unread(CvFault.UnknownKind);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsText(string text) =>
        !text.StartsWith("{\\rtf", StringComparison.Ordinal)
        && !text.TrimStart().StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
        && !text.TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        && text.Count(character => char.IsControl(character) && !char.IsWhiteSpace(character)) * 100 <= text.Length;
}
