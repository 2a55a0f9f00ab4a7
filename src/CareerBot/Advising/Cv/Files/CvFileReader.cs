using System.Text;

namespace CareerBot.Advising.Cv;

/// <summary>Reads the text of a file by what its bytes say it is.</summary>
internal sealed class CvFileReader(CvOptions options)
{
    private const int HeadBytes = 1024;
    private const int LeastCharacters = 20;

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="late">Says when to give up.</param>
    public CvDocument Read(CvFile file, CancellationToken late)
    {
        if (file.Bytes.Length > options.MostBytes)
        {
            return CvDocument.Unread(CvFault.TooLarge);
        }

        var document = ReadKindOrFault(file.Bytes, late);
        return document.Fault == CvFault.None && document.Text.Count(char.IsLetterOrDigit) < LeastCharacters
            ? CvDocument.Unread(CvFault.NoText)
            : document with { Text = CvText.Cut(document.Text, options.MostCharacters) };
    }

    private CvDocument ReadKindOrFault(ReadOnlyMemory<byte> bytes, CancellationToken late)
    {
        try
        {
            return ReadKind(bytes, late);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a parser of other people's files throws means the same: the file is damaged.
            return CvDocument.Unread(CvFault.Broken);
        }
    }

    private CvDocument ReadKind(ReadOnlyMemory<byte> bytes, CancellationToken late)
    {
        var head = bytes.Span[..Math.Min(bytes.Length, HeadBytes)];
        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return new PdfText(options, late).Read(bytes);
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return new DocxText(options).Read(bytes);
        }

        if (head.StartsWith(Compound))
        {
            // Word wraps a document with a password into the container its old files have.
            return CvDocument.Unread(bytes.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? CvFault.Encrypted : CvFault.UnknownKind);
        }

        return PlainText.Read(bytes.Span);
    }
}
