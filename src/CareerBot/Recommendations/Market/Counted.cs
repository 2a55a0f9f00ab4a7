namespace CareerBot.Recommendations;

/// <summary>A count and its share of the whole.</summary>
/// <param name="Key">The id of what was counted; empty for postings whose value is unclear.</param>
/// <param name="Count">Postings.</param>
/// <param name="Share">Share of all postings of the scope, 0..1.</param>
public sealed record Counted(string Key, int Count, double Share);
