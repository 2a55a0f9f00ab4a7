using System.Globalization;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Turns WordNet's synsets into pseudo-documents and counts its words. Format: wordnet.princeton.edu/documentation/wndb5wn.
/// </summary>
internal sealed class WordNetReader(TextTokenizer tokenizer, PseudoDocuments documents)
{
    private const float LemmaWeight = 3;
    private const float ExampleWeight = 0.5f;
    private const float CloseRelationWeight = 1.5f;
    private const float OtherRelationWeight = 0.5f;

    private static readonly string[] Files =
        ["package/dict/data.noun", "package/dict/data.verb", "package/dict/data.adj", "package/dict/data.adv"];

    private readonly Dictionary<(char Part, int Offset), int[]> _lemmas = [];
    private readonly List<Synset> _synsets = [];

    /// <summary>How often each word stands in definitions and examples, by row: a small frequency list of English.</summary>
    public Dictionary<int, int> Counts { get; } = [];

    /// <summary>Reads the tarball and adds one document a synset.</summary>
    public void Read(string tarball)
    {
        TarballReader.Read(tarball, Files, (_, reader) =>
        {
            while (reader.ReadLine() is { } line)
            {
                // Each file begins with the licence, indented.
                if (line.Length > 0 && line[0] != ' ')
                {
                    AddSynset(line);
                }
            }
        });
        foreach (var synset in _synsets)
        {
            AddDocument(synset);
        }
    }

    private void AddSynset(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var fields = line[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var part = PartOf(fields[2][0]);
        var lemmaCount = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var lemmas = Enumerable.Range(0, lemmaCount).SelectMany(i => RowsOf(LemmaText(fields[4 + (2 * i)]))).ToArray();
        _lemmas[(part, int.Parse(fields[0], CultureInfo.InvariantCulture))] = lemmas;

        var pointers = 4 + (2 * lemmaCount);
        var related = new List<((char, int), float)>();
        for (var i = 0; i < int.Parse(fields[pointers], CultureInfo.InvariantCulture); i++)
        {
            var at = pointers + 1 + (4 * i);
            var weight = fields[at][0] is '@' or '+' or '&' or '\\' or '=' ? CloseRelationWeight : OtherRelationWeight;
            related.Add(((fields[at + 2][0], int.Parse(fields[at + 1], CultureInfo.InvariantCulture)), weight));
        }

        var gloss = line[(bar + 1)..];
        var quote = gloss.IndexOf('"', StringComparison.Ordinal);
        var definition = quote < 0 ? gloss : gloss[..quote];
        _synsets.Add(new Synset(lemmas, related, Counted(definition), quote < 0 ? [] : Counted(gloss[quote..])));
    }

    private void AddDocument(Synset synset)
    {
        Add(synset.Lemmas, LemmaWeight);
        Add(synset.Definition, 1);
        Add(synset.Examples, ExampleWeight);
        foreach (var (key, weight) in synset.Related)
        {
            Add(_lemmas.GetValueOrDefault(key) ?? [], weight);
        }

        documents.EndDocument();
    }

    private void Add(int[] rows, float weight)
    {
        foreach (var row in rows)
        {
            documents.Add(row, weight);
        }
    }

    private int[] Counted(string text)
    {
        var rows = RowsOf(text).ToArray();
        foreach (var row in rows)
        {
            Counts[row] = Counts.GetValueOrDefault(row) + 1;
        }

        return rows;
    }

    private IEnumerable<int> RowsOf(string text) => tokenizer.Tokenize(text).Select(token => documents.RowOf(token.Text));

    private static string LemmaText(string field) => field.Replace('_', ' ').Split('(')[0];

    /// <summary>Satellite adjectives lie in the adjectives' file and are pointed to as adjectives.</summary>
    private static char PartOf(char type) => type == 's' ? 'a' : type;

    private sealed record Synset(int[] Lemmas, List<((char, int) Key, float Weight)> Related, int[] Definition, int[] Examples);
}
