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
            .Select(row => Row(compared[0][row].Name, compared.Select(course => Shown(course[row].Value))));
        return new JsonObject
        {
            ["type"] = "Table",
            ["firstRowAsHeaders"] = true,
            ["showGridLines"] = true,
            ["spacing"] = "Medium",
            ["columns"] = CardParts.Nodes(Enumerable.Range(0, items.Count + 1)
                .Select(column => new JsonObject { ["width"] = column == 0 ? 2 : 3 })),
            ["rows"] = CardParts.Nodes(rows.Prepend(Row(wording.Text("label-course"), titles))),
        };
    }

    private static string Shown(string value) => value.Length == 0 ? "–" : CardMarkdown.Escape(value);

    private static JsonObject Row(string name, IEnumerable<string> values) => new()
    {
        ["type"] = "TableRow",
        ["cells"] = CardParts.Nodes(values.Select(value => Cell(value, TextLook.Plain)).Prepend(Cell(name, TextLook.Strong))),
    };

    private static JsonObject Cell(string text, TextLook look) => new()
    {
        ["type"] = "TableCell",
        ["items"] = CardParts.Nodes([CardParts.Text(text, look)]),
    };
}
