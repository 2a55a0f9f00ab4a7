namespace CareerBot.Charts;

/// <summary>One column of a column chart.</summary>
/// <param name="Label">What stands under it; empty for nothing.</param>
/// <param name="Count">Its height.</param>
/// <param name="Complete">Whether the time it counts is over.</param>
public sealed record ColumnItem(string Label, int Count, bool Complete = true);
