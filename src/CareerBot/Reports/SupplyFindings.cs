using CareerBot.Charts;
using CareerBot.Recommendations;

namespace CareerBot.Reports;

/// <summary>The findings of a supply report: skills asked for against the seats that teach them.</summary>
/// <param name="report">The report.</param>
/// <param name="wording">The words.</param>
public sealed class SupplyFindings(SupplyReport report, ReportWording wording)
{
    private const int MostBars = 12;

    /// <summary>The skills with the fewest seats per posting.</summary>
    public ReportFigure Scarcest() => Figure("scarcest", report.Skills);

    /// <summary>The skills asked for most.</summary>
    public ReportFigure MostAsked() => Figure(
        "most-asked", [.. report.Skills.OrderByDescending(gap => gap.Postings).ThenBy(gap => gap.Skill.Value, StringComparer.Ordinal).Take(MostBars)]);

    private ReportFigure Figure(string kind, IReadOnlyList<SupplyGap> gaps)
    {
        var drawn = gaps.Take(MostBars).ToList();
        var longest = drawn.Select(gap => Math.Max(gap.Postings, gap.Seats)).DefaultIfEmpty(1).Max();
        var bars = drawn.Select(gap => new BarItem(
            wording.Skill(gap.Skill.Value), Figures(gap), (double)gap.Postings / longest, (double)gap.Seats / longest));
        var first = string.Join(wording.Text("semicolon"), drawn.Take(3).Select(gap => $"{wording.Skill(gap.Skill.Value)}: {Figures(gap)}"));
        var words = wording.Text("bars-words", ("rows", drawn.Count), ("all", report.Skills.Count), ("first", first));
        return new ReportFigure(BarChart.Draw(wording.Text(kind), words, [.. bars]), Table(gaps), Note)
        {
            Legend = [(Ink.Bar, wording.Text("open-postings")), (Ink.Second, wording.Text("free-seats"))],
        };
    }

    private string Figures(SupplyGap gap) => wording.Text(
        gap.SelfPaced ? "postings-seats-any" : "postings-seats", ("postings", ReportWording.Count(gap.Postings)), ("seats", ReportWording.Count(gap.Seats)));

    private ReportTable Table(IReadOnlyList<SupplyGap> gaps) => new(
        [wording.Text("skill"), wording.Text("open-postings"), wording.Text("share"), wording.Text("courses"), wording.Text("free-seats"), wording.Text("self-paced")],
        [.. gaps.Select(gap => (IReadOnlyList<string>)
            [
                wording.Skill(gap.Skill.Value),
                ReportWording.Count(gap.Postings),
                ReportWording.Share(gap.DemandShare),
                ReportWording.Count(gap.Courses),
                ReportWording.Count(gap.Seats),
                wording.Text(gap.SelfPaced ? "yes" : "no"),
            ])]);

    private string Note => wording.Text("supply-note", ("open", ReportWording.Count(report.Open)), ("period", wording.Period(report.Period)));
}
