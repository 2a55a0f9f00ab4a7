namespace CareerBot.Charts;

/// <summary>One row of a bar chart.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Figures">The figures, written out.</param>
/// <param name="Lengths">How much of the whole width each of its bars fills, 0..1; the first in the first ink.</param>
public sealed record BarItem(string Label, string Figures, params IReadOnlyList<double> Lengths);
