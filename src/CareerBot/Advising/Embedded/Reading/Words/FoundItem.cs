namespace CareerBot.Advising.Embedded;

/// <summary>Something the grammar recognized.</summary>
/// <param name="Kind">For example <c>money</c>.</param>
/// <param name="Value">The normalized value.</param>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end, exclusive.</param>
internal readonly record struct FoundItem(string Kind, string Value, int Start, int End);
