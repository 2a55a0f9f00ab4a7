using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// Builds values from parsing events. The library's own tree expands anchors, stops at the first double key and recurses
/// as deep as the text says; a hostile file must do none of this, and a faulty one shows all its faults.
/// </summary>
internal sealed class YamlTreeBuilder(FileContext context)
{
    /// <summary>The format needs six levels.</summary>
    private const int DeepestLevel = 16;

    private readonly List<YamlValue> _topItems = [];
    private int _documents;
    private Mark _last = Mark.Empty;

    /// <summary>The value read so far: of a list also the items before the place where reading failed.</summary>
    public YamlValue? Root { get; private set; }

    /// <summary>Reads everything.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public void Build(IParser parser)
    {
        while (Moves(parser))
        {
            if (parser.Current is DocumentStart start && _documents++ == 1)
            {
                throw new YamlException(start.Start, start.End, "a second document begins");
            }

            if (parser.Current is SequenceStart list)
            {
                BuildTopList(parser, list);
            }
            else if (parser.Current is NodeEvent and not SequenceStart)
            {
                Root = BuildValue(parser, 1);
            }
        }
    }

    private void BuildTopList(IParser parser, SequenceStart list)
    {
        Refuse(list);
        Root = new YamlList(_topItems, LineOf(list));
        while (Next(parser) is not SequenceEnd)
        {
            _topItems.Add(BuildValue(parser, 1));
        }
    }

    private YamlValue BuildValue(IParser parser, int level)
    {
        var node = parser.Current!;
        Refuse(node);
        if (level > DeepestLevel)
        {
            throw new YamlException(node.Start, node.End, $"values are nested more than {DeepestLevel} deep");
        }

        return node switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, LineOf(scalar)),
            SequenceStart => BuildList(parser, level),
            MappingStart => BuildMap(parser, level),
            _ => throw new YamlException(node.Start, node.End, "a value is missing"),
        };
    }

    private YamlList BuildList(IParser parser, int level)
    {
        var line = LineOf(parser.Current!);
        var items = new List<YamlValue>();
        while (Next(parser) is not SequenceEnd)
        {
            items.Add(BuildValue(parser, level + 1));
        }

        return new(items, line);
    }

    private YamlMap BuildMap(IParser parser, int level)
    {
        var line = LineOf(parser.Current!);
        var entries = new Dictionary<string, YamlMap.Entry>(StringComparer.Ordinal);
        while (Next(parser) is not MappingEnd)
        {
            var key = BuildValue(parser, level + 1);
            Next(parser);
            AddEntry(entries, key, BuildValue(parser, level + 1));
        }

        return new(entries, line);
    }

    private void AddEntry(Dictionary<string, YamlMap.Entry> entries, YamlValue key, YamlValue value)
    {
        if (key is not YamlScalar { Text: var name })
        {
            context.Fault(key.Line, "A key must be a word. If this is a text with a bracket or a brace, put it in quotes.");
        }
        else if (!entries.TryAdd(name, new(key.Line, value)))
        {
            context.Fault(key.Line, $"The key `{name}` stands here twice (first in line {entries[name].KeyLine}). Remove one.");
        }
    }

    /// <summary>Anchors can grow a small file without bounds, and tags ask for types the format does not have.</summary>
    private static void Refuse(ParsingEvent node)
    {
        if (node is AnchorAlias || node is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlException(node.Start, node.End, "anchors (&) and aliases (*) are not used in knowledge files; write the value out, or put a text that begins with & or * in quotes");
        }

        if (node is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw new YamlException(node.Start, node.End, "tags (!) are not used in knowledge files; put a text that begins with ! in quotes");
        }
    }

    private ParsingEvent Next(IParser parser) =>
        Moves(parser) ? parser.Current! : throw new YamlException(_last, _last, "the file ends in the middle of a value");

    /// <summary>The parser gives up on some broken texts without saying where; the last value read is then the place.</summary>
    private bool Moves(IParser parser)
    {
        try
        {
            var moved = parser.MoveNext();
            _last = parser.Current?.End ?? _last;
            return moved;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new YamlException(_last, _last, "something here cannot be told apart", exception);
        }
    }

    private static int LineOf(ParsingEvent node) => (int)node.Start.Line;
}
