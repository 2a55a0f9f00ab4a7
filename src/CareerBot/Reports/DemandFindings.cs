using CareerBot.Charts;
using CareerBot.Recommendations;

namespace CareerBot.Reports;

/// <summary>The findings of a demand report. Every figure is the report's own; nothing is counted again.</summary>
/// <param name="report">The report.</param>
/// <param name="wording">The words.</param>
public sealed class DemandFindings(DemandReport report, ReportWording wording)
{
    private const int MostBars = 12;

    /// <summary>Counts by field.</summary>
    /// <param name="rows">The most rows to draw.</param>
    public ReportFigure ByField(int rows = MostBars) => Bars("by-field", report.ByField, wording.Field, rows);

    /// <summary>Counts by occupation.</summary>
    public ReportFigure ByOccupation() => Bars("by-occupation", report.ByOccupation, wording.Occupation);

    /// <summary>Counts by skill.</summary>
    /// <param name="rows">The most rows to draw.</param>
    public ReportFigure BySkill(int rows = MostBars) => Bars("by-skill", report.BySkill, wording.Skill, rows);

    /// <summary>Counts by district.</summary>
    public ReportFigure ByDistrict() => Bars("by-district", report.ByDistrict, wording.District);

    /// <summary>Counts by month.</summary>
    public ReportFigure ByMonth()
    {
        var months = AllMonths();
        var columns = months.Select(month => new ColumnItem(
            month.Key[2..], month.Count, month.Key != report.Period.To.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)));
        var peak = months.MaxBy(month => month.Count)!;
        var words = wording.Text("by-month-words", ("months", months.Count), ("month", peak.Key), ("count", ReportWording.Count(peak.Count)));
        return new ReportFigure(ColumnChart.Draw(wording.Text("by-month"), words, [.. columns]), Table("month", months, month => month), Note)
        {
            Legend = [(Ink.Bar, wording.Text("month-whole")), (Ink.Soft, wording.Text("month-current"))],
        };
    }

    /// <summary>The quartiles of pay.</summary>
    /// <returns>The finding; <see langword="null"/> when too few postings state their pay.</returns>
    public ReportFigure? Salary()
    {
        if (report.Salary is not { } pay)
        {
            return null;
        }

        var words = wording.Text("salary-words", ("low", wording.Money(pay.Q1)), ("median", wording.Money(pay.Median)), ("high", wording.Money(pay.Q3)));
        return new ReportFigure(
            QuartileChart.Draw(wording.Text("salary"), words, (pay.Q1, pay.Median, pay.Q3), wording.Money),
            new ReportTable(
                [wording.Text("quartile"), wording.Text("per-month")],
                [
                    [wording.Text("q1"), wording.Money(pay.Q1)],
                    [wording.Text("median"), wording.Money(pay.Median)],
                    [wording.Text("q3"), wording.Money(pay.Q3)],
                ]),
            wording.Text("salary-note", ("count", ReportWording.Count(pay.Postings)), ("total", ReportWording.Count(report.Total)), ("period", wording.Period(report.Period))));
    }

    private string Note => wording.Text(
        "note",
        ("total", ReportWording.Count(report.Total)),
        ("period", wording.Period(report.Period)),
        ("inferred", ReportWording.Share(report.FieldInferredShare)),
        ("unclear", ReportWording.Count(report.Method.Unclear)));

    private ReportFigure Bars(string kind, IReadOnlyList<Counted> counted, Func<string, string> name, int rows = MostBars)
    {
        var longest = counted.Select(item => item.Share).DefaultIfEmpty(1).Max();
        var bars = counted.Take(rows).Select(item => new BarItem(
            name(item.Key),
            wording.Text("share-count", ("share", ReportWording.Share(item.Share)), ("count", ReportWording.Count(item.Count))),
            item.Share / longest));
        var first = string.Join(wording.Text("comma"), counted.Take(3).Select(item => $"{name(item.Key)} {ReportWording.Share(item.Share)}"));
        var words = wording.Text("bars-words", ("rows", Math.Min(rows, counted.Count)), ("all", counted.Count), ("first", first));
        return new ReportFigure(BarChart.Draw(wording.Text(kind), words, [.. bars]), Table(kind[3..], counted, name), Note);
    }

    private ReportTable Table(string heading, IReadOnlyList<Counted> counted, Func<string, string> name) => new(
        [wording.Text(heading), wording.Text("postings"), wording.Text("share")],
        [.. counted.Select(item => (IReadOnlyList<string>)[name(item.Key), ReportWording.Count(item.Count), ReportWording.Share(item.Share)])]);

    // A month without postings has a column too; without it the trend would lie.
    private List<Counted> AllMonths()
    {
        var counted = report.ByMonth.ToDictionary(month => month.Key);
        var months = new List<Counted>();
        for (var month = new DateOnly(report.Period.From.Year, report.Period.From.Month, 1); month <= report.Period.To; month = month.AddMonths(1))
        {
            var key = month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
            months.Add(counted.GetValueOrDefault(key, new Counted(key, 0, 0)));
        }

        return months;
    }
}
