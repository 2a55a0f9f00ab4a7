using System.Text;
using System.Xml;

namespace CareerBot.Advising.Cv;

/// <summary>Turns the elements of a Word document into lines.</summary>
internal sealed class DocxBody(int mostCharacters)
{
    private const int MostLinesInRow = 2;
    private const int MostDepth = 64;

    private readonly StringBuilder _text = new();
    private readonly Stack<StringBuilder> _paragraphs = new();
    private readonly Stack<List<string>> _cells = new();
    private readonly Stack<List<List<string>>> _rows = new();

    /// <summary>Reads to the end, or until there is enough.</summary>
    public string Read(XmlReader xml)
    {
        while (_text.Length < mostCharacters && _paragraphs.Count < MostDepth && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName is "Fallback" or "del" or "moveFrom" or "fldData" or "instrText")
                {
                    // The same words again, or words taken back. Skip leaves the reader on what follows.
                    Skip(xml);
                    continue;
                }

                Begin(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End(xml.LocalName);
            }
        }

        return _text.ToString();
    }

    private static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when !xml.IsEmptyElement:
                _paragraphs.Push(new StringBuilder());
                break;
            case "p":
                Line("");
                break;
            case "t" when _paragraphs.Count > 0 && !xml.IsEmptyElement:
                _paragraphs.Peek().Append(Value(xml));
                break;
            case "tab" when _paragraphs.Count > 0 && xml.AttributeCount == 0:
                _paragraphs.Peek().Append('\t');
                break;
            case "br" or "cr" when _paragraphs.Count > 0:
                _paragraphs.Peek().Append('\n');
                break;
            case "numPr" when _paragraphs.Count > 0 && _paragraphs.Peek().Length == 0:
                _paragraphs.Peek().Append("- ");
                break;
            case "tr" when !xml.IsEmptyElement:
                _rows.Push([]);
                break;
            case "tc" when !xml.IsEmptyElement:
                _cells.Push([]);
                break;
        }
    }

    private static string Value(XmlReader xml)
    {
        var value = new StringBuilder();
        while (xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
        {
            value.Append(xml.Value);
        }

        return value.ToString();
    }

    private void End(string element)
    {
        switch (element)
        {
            case "p" when _paragraphs.Count > 0:
                foreach (var line in _paragraphs.Pop().ToString().Split('\n'))
                {
                    Line(line.TrimEnd());
                }

                break;
            case "tc" when _cells.Count > 0:
                var cell = _cells.Pop();
                if (_rows.Count > 0)
                {
                    _rows.Peek().Add(cell);
                }

                break;
            case "tr" when _rows.Count > 0:
                Row(_rows.Pop());
                break;
        }
    }

    /// <summary>Short cells side by side are a row of a table; long ones are columns of a page, read one after the other.</summary>
    private void Row(List<List<string>> cells)
    {
        var filled = cells.Select(cell => cell.Where(line => line.Trim().Length > 0).ToList()).Where(cell => cell.Count > 0).ToList();
        if (filled.All(cell => cell.Count <= MostLinesInRow))
        {
            Line(string.Join(" | ", filled.Select(cell => string.Join(" | ", cell))));
            return;
        }

        foreach (var line in filled.SelectMany(cell => cell.Append("")))
        {
            Line(line);
        }
    }

    private void Line(string line)
    {
        if (_cells.Count > 0)
        {
            _cells.Peek().Add(line);
        }
        else
        {
            _text.Append(line).Append('\n');
        }
    }
}
