using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace CareerBot.Advising.Cv;

/// <summary>Reads the text of a Word document: paragraphs, lists, tables and text boxes, part by part and never as a whole tree.</summary>
internal sealed class DocxText(CvOptions options)
{
    private const int MostParts = 2000;

    private static readonly OpenSettings Settings = new() { AutoSave = false };

    /// <summary>Reads a file.</summary>
    public CvDocument Read(ReadOnlyMemory<byte> bytes)
    {
        var file = bytes.ToArray();
        using (var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read))
        {
            if (archive.Entries.Count > MostParts || !UnpacksWithin(archive))
            {
                return CvDocument.Unread(CvFault.TooLarge);
            }

            if (!archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            {
                return CvDocument.Unread(CvFault.UnknownKind);
            }
        }

        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false, Settings);
        if (document.MainDocumentPart is not { } main)
        {
            return CvDocument.Unread(CvFault.Broken);
        }

        using var stream = main.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            MaxCharactersInDocument = options.MostUnpackedBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        return new CvDocument(new DocxBody(options.MostCharacters).Read(xml));
    }

    /// <summary>What a part unpacks to is counted, whatever its head claims; pictures are not unpacked at all.</summary>
    private bool UnpacksWithin(ZipArchive archive)
    {
        var left = (long)options.MostUnpackedBytes;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries.Where(entry =>
            entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                left -= read;
                if (left < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
