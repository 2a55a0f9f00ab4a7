using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>What employers ask for, counted.</summary>
internal static class DemandCard
{
    private const int MostFields = 8;
    private const int MostSkills = 8;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(DemandReport report, RecordWording wording) =>
        CardParts.Card(wording, wording.Text("demand-title", ("scope", Scope(report.Scope, wording))), Body(report, wording));

    private static IEnumerable<JsonObject> Body(DemandReport report, RecordWording wording)
    {
        yield return CardParts.Text(
            wording.Text("demand-count", ("total", report.Total), ("open", report.Open)), TextLook.Plain).Close();
        if (report.Total > 0 && wording.Pictures is { } pictures)
        {
            yield return pictures.Of(report, wording.Knowledge, wording.Language);
        }

        if (report.Salary is { } salary)
        {
            yield return CardParts.Facts(
            [
                (wording.Text("label-salary"), wording.Salary(salary.Q1, salary.Q3)),
                (wording.Text("label-median"), wording.Salary(salary.Median, salary.Median)),
            ]).Apart();
        }

        var rows = Rows(report, wording).ToList();
        foreach (var part in wording.Pictures is null ? rows : CardParts.Folded(rows, wording))
        {
            yield return part;
        }

        yield return CardParts.Text(Method(report, wording), TextLook.Small);
    }

    private static IEnumerable<JsonObject> Rows(DemandReport report, RecordWording wording)
    {
        if (report.Scope.Field is null && report.ByField.Count > 1)
        {
            yield return Part("demand-fields", report.ByField.Take(MostFields), key => wording.Name(new FieldId(key)), wording);
        }

        if (report.BySkill.Count > 0)
        {
            yield return Part("demand-skills", report.BySkill.Take(MostSkills), key => wording.Name(new SkillId(key)), wording);
        }
    }

    private static string Scope(DemandScope scope, RecordWording wording)
    {
        string?[] parts =
        [
            scope.Field is { } field ? wording.Name(field) : null,
            scope.Occupation is { } occupation ? wording.Name(occupation) : null,
            scope.Skill is { } skill ? wording.Name(skill) : null,
            scope.District is { } district ? wording.Name(district) : null,
        ];
        var named = parts.OfType<string>().ToList();
        return named.Count == 0 ? wording.Text("demand-all") : string.Join(" · ", named);
    }

    private static JsonObject Part(
        string title, IEnumerable<Counted> counted, Func<string, string> name, RecordWording wording) =>
        CardParts.Group(counted
            .Select(item => Row(item, item.Key.Length == 0 ? wording.Text("unclear") : name(item.Key), wording))
            .Prepend(CardParts.Text(wording.Text(title), TextLook.Strong))).Apart();

    private static JsonObject Row(Counted item, string name, RecordWording wording)
    {
        var share = LocalFormat.Percent(item.Share);
        var words = wording.Text("demand-row", ("share", share), ("count", item.Count));
        var row = CardParts.Columns(
            CardParts.Column("stretch", CardParts.Text(CardMarkdown.Escape(name)), CardParts.Text(words, TextLook.Small)),
            CardParts.Aside(Bars.Share(item.Share, $"{name}: {share}")));
        row["spacing"] = "Small";
        return row;
    }

    private static string Method(DemandReport report, RecordWording wording) => wording.Text(
        "demand-method",
        ("period", LocalFormat.Dates(report.Period.From, report.Period.To, wording.Language)),
        ("inferred", LocalFormat.Percent(report.FieldInferredShare)));
}
