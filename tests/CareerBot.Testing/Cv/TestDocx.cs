using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareerBot.Testing;

/// <summary>Writes small Word documents part by part.</summary>
public sealed class TestDocx
{
    private readonly StringBuilder _body = new();

    /// <summary>Adds paragraphs, one a line; a line that begins with "- " becomes an item of a list.</summary>
    public TestDocx Paragraphs(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            _body.Append(Paragraph(line));
        }

        return this;
    }

    /// <summary>Adds a table; each cell holds paragraphs.</summary>
    public TestDocx Table(params string[][] rows)
    {
        var table = string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{string.Concat(cell.ReplaceLineEndings("\n").Split('\n').Select(Paragraph))}</w:tc>"))}</w:tr>"));
        _body.Append("<w:tbl>").Append(table).Append("</w:tbl>");
        return this;
    }

    /// <summary>Adds XML as it is.</summary>
    public TestDocx Xml(string xml)
    {
        _body.Append(xml);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build() => Pack(("word/document.xml", Document(_body.ToString())));

    /// <summary>The file, its document part replaced.</summary>
    public static byte[] Pack(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            foreach (var (name, content) in parts)
            {
                Add(zip, name, content);
            }
        }

        return file.ToArray();
    }

    /// <summary>The document part around a body.</summary>
    public static string Document(string body, string declarations = "") =>
        $"""<?xml version="1.0" encoding="UTF-8"?>{declarations}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>""";

    private static string Paragraph(string line)
    {
        var isItem = line.StartsWith("- ", StringComparison.Ordinal);
        var list = isItem ? """<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>""" : "";
        return $"""<w:p>{list}<w:r><w:t xml:space="preserve">{SecurityElement.Escape(isItem ? line[2..] : line)}</w:t></w:r></w:p>""";
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
