using System.Text.Json.Nodes;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Courses side by side.</summary>
internal static class CourseComparisonCard
{
    private const int Most = 3;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(IReadOnlyList<CourseMatch> items, RecordWording wording) =>
        CardParts.Card(wording, wording.Text("compare-title"), [Table([.. items.Take(Most)], wording)]);

    private static JsonObject Table(IReadOnlyList<CourseMatch> items, RecordWording wording)
    {
        var compared = items.Select(item => CourseFacts.All(item.Course, wording)
            .Append((Name: wording.Text("label-next"), Value: CourseFacts.NextRun(item.Course, wording)))
            .ToList()).ToList();
        var titles = items.Select(item => CardParts.Link(wording,
            item.Course.Title.In(wording.Language), RecordKind.Course, item.Course.Id.Value));
        var rows = Enumerable.Range(0, compared[0].Count)
            .Where(row => compared.Any(course => course[row].Value.Length > 0))
            .Select(row => (compared[0][row].Name, (IReadOnlyList<string>)[.. compared.Select(course => Shown(course[row].Value))]));
        return Tables.SideBySide([(wording.Text("label-course"), [.. titles]), .. rows]);
    }

    private static string Shown(string value) => value.Length == 0 ? "–" : CardMarkdown.Escape(value);
}
