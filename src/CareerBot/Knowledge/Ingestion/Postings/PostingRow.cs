namespace CareerBot.Knowledge.Ingestion;

/// <summary>The values of one posting as written, from a row or an object. One instance is used again for each posting of a file.</summary>
internal sealed class PostingRow
{
    private readonly string?[] _values = new string?[PostingColumns.Count];

    /// <summary>The line it begins on.</summary>
    public int Line { get; private set; }

    /// <summary>A value, trimmed; <see langword="null"/> when empty.</summary>
    public string? this[PostingColumn column]
    {
        get => _values[(int)column];
        set => _values[(int)column] = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>Empties all values for the posting that begins on a line.</summary>
    public void Begin(int line)
    {
        Line = line;
        Array.Clear(_values);
    }
}
