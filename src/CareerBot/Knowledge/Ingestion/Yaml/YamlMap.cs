namespace CareerBot.Knowledge.Ingestion;

/// <summary>Keys with values.</summary>
/// <param name="Entries">The entries by key.</param>
/// <param name="Line">The line, counted from 1.</param>
internal sealed record YamlMap(IReadOnlyDictionary<string, YamlMap.Entry> Entries, int Line) : YamlValue(Line)
{
    /// <summary>One entry.</summary>
    /// <param name="KeyLine">The line of its key.</param>
    /// <param name="Value">Its value.</param>
    internal sealed record Entry(int KeyLine, YamlValue Value);
}
