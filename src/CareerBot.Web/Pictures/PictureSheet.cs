using CareerBot.Charts;
using CareerBot.Recommendations;
using CareerBot.Reports;

namespace CareerBot.Web.Pictures;

/// <summary>What one picture shows: charts one below the other, and how they were counted.</summary>
/// <param name="Drawings">The charts.</param>
/// <param name="Note">How they were counted, and over which days.</param>
internal sealed record PictureSheet(IReadOnlyList<Drawing> Drawings, string Note)
{
    /// <summary>The most rows of bars a picture has.</summary>
    public const int MostRows = 7;

    /// <summary>What the inks mean; empty when the words say it.</summary>
    public IReadOnlyList<(Ink Ink, string Meaning)> Legend { get; init; } = [];

    /// <summary>The picture in words, for those who do not see it.</summary>
    public string Words => string.Join("\n", Drawings.Select(drawing => $"{drawing.Title}: {drawing.Description}").Append(Note));

    /// <summary>The picture of a demand report: fields, or skills where one field was asked about; and months.</summary>
    public static PictureSheet Of(DemandReport report, ReportWording wording)
    {
        var figures = new DemandFindings(report, wording);
        var rows = report.Scope.Field is null && report.ByField.Count > 1 ? figures.ByField(MostRows) : figures.BySkill(MostRows);
        var scope = report.Scope == new DemandScope() ? "" : $" · {wording.Scope(report.Scope)}";
        return new PictureSheet([rows.Drawing with { Title = rows.Drawing.Title + scope }, figures.ByMonth().Drawing], Explained(rows, wording));
    }

    /// <summary>The picture of a skill gap.</summary>
    public static PictureSheet Of(SkillGap gap, ReportWording wording)
    {
        var figure = GapFigure.Of(gap, wording);
        return new PictureSheet([figure.Drawing with { Title = wording.Text("levels") }], Explained(figure, wording)) { Legend = figure.Legend };
    }

    private static string Explained(ReportFigure figure, ReportWording wording) =>
        wording.Knowledge.Center.Demonstration ? $"{figure.Note} {wording.Text("demonstration-short")}" : figure.Note;
}
