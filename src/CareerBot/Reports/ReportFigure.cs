using CareerBot.Charts;

namespace CareerBot.Reports;

/// <summary>One finding of a report: as a picture and, in full, as a table.</summary>
/// <param name="Drawing">The picture; it has the title and may leave out the tail of the table.</param>
/// <param name="Table">All of its figures.</param>
/// <param name="Note">How it was counted, and over which days.</param>
public sealed record ReportFigure(Drawing Drawing, ReportTable Table, string Note)
{
    /// <summary>What the marks of the picture mean; empty when there is one kind only.</summary>
    public IReadOnlyList<(Ink Ink, string Meaning)> Legend { get; init; } = [];
}
