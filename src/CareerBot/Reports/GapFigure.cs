using CareerBot.Careers;
using CareerBot.Charts;
using CareerBot.Recommendations;

namespace CareerBot.Reports;

/// <summary>A skill gap as a picture.</summary>
public static class GapFigure
{
    private const int Most = 12;

    /// <summary>Draws what is missing, what weighs most first.</summary>
    public static ReportFigure Of(SkillGap gap, ReportWording wording)
    {
        var ordered = gap.Skills.OrderByDescending(item => item.WeightedMissing).ToList();
        var rows = ordered.Select(item => new LevelItem(
            wording.Skill(item.Skill.Value), Words(item, wording), (int)item.Shown, (int)item.Wanted)).ToList();
        var title = wording.Text("gap-title", ("target", wording.Occupation(gap.Target.Value)));
        var spoken = string.Join(wording.Text("semicolon"), rows.Take(Most).Select(row => $"{row.Label}: {row.Words}"));
        return new ReportFigure(
            LevelChart.Draw(title, spoken, [.. rows.Take(Most)]),
            new ReportTable([wording.Text("skill"), wording.Text("levels")], [.. rows.Select(row => (IReadOnlyList<string>)[row.Label, row.Words])]),
            Note(gap, wording))
        {
            Legend = [(Ink.Bar, wording.Text("level-shown")), (Ink.Second, wording.Text("level-missing"))],
        };
    }

    private static string Words(SkillGapItem item, ReportWording wording) => item.MissingLevels <= 0
        ? wording.Text("gap-reached", ("wanted", Level(item.Wanted, wording)))
        : wording.Text("gap-open", ("shown", Level(item.Shown, wording)), ("wanted", Level(item.Wanted, wording)));

    private static string Level(SkillLevel level, ReportWording wording) => wording.Text($"level-{(int)level}");

    private static string Note(SkillGap gap, ReportWording wording) => gap is { WeighedByPostings: true, Period: { } period }
        ? wording.Text("gap-weighed", ("count", gap.Postings), ("period", wording.Period(period)))
        : wording.Text("gap-unweighed", ("count", gap.Postings));
}
