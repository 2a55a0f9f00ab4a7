using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Turns the bytes of a file into text, and says where they are no UTF-8.</summary>
internal static class SourceText
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>The text of a file. After bad UTF-8 is reported the rest is still read, with marks for what is unreadable, so that its other faults show at once.</summary>
    /// <returns>The text without byte order mark; <see langword="null"/> when the file cannot be text, which is then reported.</returns>
    public static string? Of(KnowledgeFile file, FileContext context) =>
        BytesOf(file, context) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>The bytes of a file, made valid UTF-8 once bad bytes are reported; without byte order mark.</summary>
    /// <returns>The bytes; <see langword="null"/> when the file cannot be text, which is then reported.</returns>
    public static ReadOnlyMemory<byte>? BytesOf(KnowledgeFile file, FileContext context)
    {
        if (file.Unreadable is { } reason)
        {
            context.Fault(0, reason);
            return null;
        }

        var bytes = file.Content;
        if (NotText(bytes.Span) is { } why)
        {
            context.Fault(why.Line, why.Message);
            return null;
        }

        bytes = bytes.Span.StartsWith(System.Text.Encoding.UTF8.Preamble) ? bytes[System.Text.Encoding.UTF8.Preamble.Length..] : bytes;
        if (Utf8.IsValid(bytes.Span))
        {
            return bytes;
        }

        ReportBadByte(bytes.Span, context);
        return System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(bytes.Span));
    }

    /// <summary>A stream over bytes, without copying them where they stand in an array.</summary>
    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new(array.Array!, array.Offset, array.Count, writable: false)
            : new(bytes.ToArray(), writable: false);

    private static (int Line, string Message)? NotText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return (1, "The file is UTF-16. Save it as UTF-8.");
        }

        var zero = bytes.IndexOf((byte)0);
        return zero < 0 ? null : (LineOf(bytes, zero), "The file holds a zero byte: it is no text file. Save it as UTF-8 text.");
    }

    private static void ReportBadByte(ReadOnlySpan<byte> bytes, FileContext context)
    {
        var place = FirstBadByte(bytes);
        context.Fault(
            LineOf(bytes, place),
            $"The byte 0x{bytes[place]:X2} is not UTF-8. Save the file as UTF-8 (in a spreadsheet program: \"CSV UTF-8\").");
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        Span<char> window = stackalloc char[1024];
        var place = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[place..], window, out var read, out _, replaceInvalidSequences: false);
            place += read;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return Math.Min(place, bytes.Length - 1);
            }
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int place) => bytes[..place].Count(LineFeed) + 1;
}
