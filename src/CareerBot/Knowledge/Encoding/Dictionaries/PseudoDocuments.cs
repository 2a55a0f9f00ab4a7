namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Dictionary entries as bags of weighted words: words that occur in the same entries mean related things, and an entry
/// of a two-language dictionary holds words of both.
/// </summary>
internal sealed class PseudoDocuments
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _frequencies = [];
    private readonly List<int> _starts = [0];
    private readonly List<(int Row, float Weight)> _entries = [];
    private readonly Dictionary<int, float> _open = [];

    /// <summary>The distinct words, by row.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>In how many documents each word occurs, by row.</summary>
    public IReadOnlyList<int> Frequencies => _frequencies;

    /// <summary>How many documents there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>How many words all documents hold.</summary>
    public int EntryCount => _entries.Count;

    /// <summary>The row of a word; a new one when it is new.</summary>
    public int RowOf(string word)
    {
        if (!_rows.TryGetValue(word, out var row))
        {
            row = _words.Count;
            _rows.Add(word, row);
            _words.Add(word);
            _frequencies.Add(0);
        }

        return row;
    }

    /// <summary>Adds a word to the document being written; weights of the same word add up.</summary>
    public void Add(int row, float weight) => _open[row] = _open.GetValueOrDefault(row) + weight;

    /// <summary>Ends the document being written; an empty one is dropped.</summary>
    public void EndDocument()
    {
        if (_open.Count == 0)
        {
            return;
        }

        foreach (var (row, weight) in _open.OrderBy(pair => pair.Key))
        {
            _entries.Add((row, weight));
            _frequencies[row]++;
        }

        _open.Clear();
        _starts.Add(_entries.Count);
    }

    /// <summary>The words of one document with their weights.</summary>
    public ReadOnlySpan<(int Row, float Weight)> this[int document] =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entries)[_starts[document].._starts[document + 1]];
}
