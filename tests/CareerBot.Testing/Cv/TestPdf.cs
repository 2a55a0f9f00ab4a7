using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CareerBot.Testing;

/// <summary>Writes small PDF files letter by letter, in any script, as word processors do: one font, its letters told by their code.</summary>
public sealed class TestPdf
{
    private const double PageHeight = 842;
    private const double Size = 10;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>Begins a page.</summary>
    public TestPdf Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Writes words at a place, counted from the top left.</summary>
    public TestPdf Text(double left, double top, string words)
    {
        var codes = string.Concat(words.Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {Size} Tf {left} {PageHeight - top} Td <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Writes lines under each other; an empty one leaves a gap.</summary>
    public TestPdf Lines(double left, double top, string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 0)
            {
                Text(left, top, line);
            }

            top += line.Length > 0 ? 14 : 12;
        }

        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        var objects = new List<byte[]>
        {
            Latin("<< /Type /Catalog /Pages 2 0 R >>"),
            Latin($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, at) => $"{7 + (at * 2)} 0 R"))}] >>"),
            Latin("<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>"),
            Latin("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 255 500] >>"),
            Latin("<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"),
            Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end", ""),
        };
        foreach (var page in _pages)
        {
            objects.Add(Latin($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>"));
            objects.Add(Stream(page.ToString(), ""));
        }

        return Write(objects);
    }

    /// <summary>A file whose one page unpacks to many bytes.</summary>
    public static byte[] Bomb(int bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(new byte[bytes]);
        }

        return Write(
        [
            Latin("<< /Type /Catalog /Pages 2 0 R >>"),
            Latin("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
            Latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"),
            [.. Latin($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed.ToArray(), .. Latin("\nendstream")],
        ]);
    }

    /// <summary>Writes objects as a file, numbered from 1; the first is the catalog.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="trailer">What else the trailer says.</param>
    public static byte[] Write(IReadOnlyList<byte[]> objects, string trailer = "")
    {
        using var file = new MemoryStream();
        file.Write(Latin("%PDF-1.7\n"));
        var places = new List<long>();
        for (var number = 1; number <= objects.Count; number++)
        {
            places.Add(file.Position);
            file.Write(Latin($"{number} 0 obj\n"));
            file.Write(objects[number - 1]);
            file.Write(Latin("\nendobj\n"));
        }

        var table = file.Position;
        file.Write(Latin($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => file.Write(Latin($"{place:D10} 00000 n \n")));
        file.Write(Latin($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>Letters as bytes.</summary>
    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Stream(string content, string more) => Latin($"<< /Length {content.Length} {more}>>\nstream\n{content}\nendstream");
}
