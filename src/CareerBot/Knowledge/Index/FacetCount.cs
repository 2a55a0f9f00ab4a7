namespace CareerBot.Knowledge;

/// <summary>How many passages have a value in a field.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many.</param>
internal readonly record struct FacetCount(string Value, int Count);
