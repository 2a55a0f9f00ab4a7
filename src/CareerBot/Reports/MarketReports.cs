using CareerBot.Recommendations;

namespace CareerBot.Reports;

/// <summary>Puts market figures into reports.</summary>
public static class MarketReports
{
    /// <summary>What employers ask for.</summary>
    public static MarketReport Of(DemandReport report, ReportWording wording)
    {
        var figures = new DemandFindings(report, wording);
        ReportFigure?[] found =
        [
            report.Scope.Field is null ? figures.ByField() : null,
            figures.ByMonth(),
            figures.Salary(),
            figures.BySkill(),
            report.Scope.Occupation is null ? figures.ByOccupation() : null,
            report.Scope.District is null && report.ByDistrict.Any(district => district.Key.Length > 0) ? figures.ByDistrict() : null,
        ];
        return new MarketReport(
            wording.Text("demand-title"),
            wording.Scope(report.Scope),
            wording.Period(report.Period),
            Totals(report, wording),
            report.Total == 0 ? [] : [.. found.OfType<ReportFigure>()],
            Method(report, wording));
    }

    /// <summary>Skills asked for against the seats that teach them.</summary>
    public static MarketReport Of(SupplyReport report, ReportWording wording)
    {
        var figures = new SupplyFindings(report, wording);
        var untaught = report.Skills.Count(gap => gap.Courses == 0);
        return new MarketReport(
            wording.Text("supply-title"),
            wording.Scope(report.Scope),
            wording.Period(report.Period),
            [
                (ReportWording.Count(report.Open), wording.Text("open-postings")),
                (ReportWording.Count(report.Skills.Count), wording.Text("skills-asked")),
                (ReportWording.Count(untaught), wording.Text("skills-untaught")),
            ],
            report.Skills.Count == 0 ? [] : [figures.Scarcest(), figures.MostAsked()],
            [wording.Text("supply-counted"), wording.Text("supply-seats"), wording.Text("supply-order"), .. Demonstration(wording)]);
    }

    private static List<(string Figure, string Meaning)> Totals(DemandReport report, ReportWording wording)
    {
        List<(string, string)> totals =
        [
            (ReportWording.Count(report.Total), wording.Text("postings-counted")),
            (ReportWording.Count(report.Open), wording.Text("open-today")),
            (ReportWording.Count(report.Method.Unclear), wording.Text("unclear-field")),
            (ReportWording.Count(report.Method.Known - report.Total), wording.Text("left-out")),
        ];
        if (report.Salary is { } pay)
        {
            totals.Insert(2, (wording.Money(pay.Median), wording.Text("median-pay")));
        }

        return totals;
    }

    private static IReadOnlyList<string> Method(DemandReport report, ReportWording wording) =>
    [
        wording.Text("method-counted", ("known", ReportWording.Count(report.Method.Known)), ("total", ReportWording.Count(report.Total)), ("out", ReportWording.Count(report.Method.Known - report.Total)), ("period", wording.Period(report.Period))),
        wording.Text(
            "method-inferred",
            ("field", Inferred(report.Method.FieldInferred, report.Total)),
            ("occupation", Inferred(report.Method.OccupationInferred, report.Total)),
            ("skills", Inferred(report.Method.SkillsInferred, report.Total))),
        wording.Text("method-unclear", ("unclear", Inferred(report.Method.Unclear, report.Total))),
        wording.Text("method-skills"),
        wording.Text("method-salary"),
        .. Demonstration(wording),
    ];

    private static string Inferred(int part, int whole) => $"{ReportWording.Count(part)} ({ReportWording.Share(Shares.Of(part, whole))})";

    private static IEnumerable<string> Demonstration(ReportWording wording) =>
        wording.Knowledge.Center.Demonstration ? [wording.Text("demonstration-note")] : [];
}
