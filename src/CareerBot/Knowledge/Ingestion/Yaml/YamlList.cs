namespace CareerBot.Knowledge.Ingestion;

/// <summary>A list of values.</summary>
/// <param name="Items">The values, in order.</param>
/// <param name="Line">The line, counted from 1.</param>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line) : YamlValue(Line);
