namespace CareerBot.Reports;

/// <summary>Figures in rows.</summary>
/// <param name="Headings">The headings; the first column names, the others hold figures.</param>
/// <param name="Rows">The rows, each as long as the headings.</param>
public sealed record ReportTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);
