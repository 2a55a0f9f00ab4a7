namespace CareerBot.Reports;

/// <summary>A report as people read it, whatever it is written in.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Scope">Which postings it counts.</param>
/// <param name="Period">Which days it counts.</param>
/// <param name="Totals">The figures that matter most, each with what it counts.</param>
/// <param name="Figures">The findings; none when nothing is in scope.</param>
/// <param name="Method">How everything was counted, a sentence each.</param>
public sealed record MarketReport(
    string Title,
    string Scope,
    string Period,
    IReadOnlyList<(string Figure, string Meaning)> Totals,
    IReadOnlyList<ReportFigure> Figures,
    IReadOnlyList<string> Method);
