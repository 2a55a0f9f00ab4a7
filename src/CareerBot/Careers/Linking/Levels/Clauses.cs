namespace CareerBot.Careers;

/// <summary>Where the clauses of a text begin and end: at commas, at the ends of sentences and at words that turn them.</summary>
internal sealed class Clauses
{
    private readonly List<ClauseItem> _items;
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>Finds the clauses.</summary>
    /// <param name="items">The pieces of the text.</param>
    public Clauses(List<ClauseItem> items)
    {
        _items = items;
        _starts = new int[items.Count];
        for (var at = 1; at < items.Count; at++)
        {
            _starts[at] = Begins(at) ? at : _starts[at - 1];
        }

        _ends = new int[items.Count];
        for (var at = items.Count - 1; at >= 0; at--)
        {
            _ends[at] = at + 1 == items.Count || Begins(at + 1) ? at : _ends[at + 1];
        }
    }

    /// <summary>The first piece of the clause that a piece stands in.</summary>
    public int Start(int item) => _starts[item];

    /// <summary>The tokens of the clauses from one piece to another.</summary>
    /// <param name="first">The first piece.</param>
    /// <param name="last">The last piece.</param>
    /// <returns>The first and the last token, both included.</returns>
    public (int First, int Last) Tokens(int first, int last) => (_items[_starts[first]].First, _items[_ends[last]].Last);

    private bool Begins(int at) => _items[at].Joint is Joint.Line or Joint.Comma or Joint.Break || _items[at].Kind == PhraseKind.Contrast;
}
