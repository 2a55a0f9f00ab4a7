using System.Globalization;
using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>A form that corrects one item of a CV, hidden until it is asked for.</summary>
internal static class CvItemForm
{
    private static readonly SkillLevel[] Levels = [SkillLevel.Aware, SkillLevel.Working, SkillLevel.Proficient, SkillLevel.Expert];

    /// <summary>The name a form is shown by.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"change-{number}");

    /// <summary>Draws the form.</summary>
    public static JsonObject Draw(CvItem item, int number, RecordWording wording)
    {
        var (fields, say) = item switch
        {
            { Experience: { } job } => (Named(number, job.Title, job.Period, wording), SayNamed(number, wording)),
            { Study: { } study } => (Named(number, study.Subject, study.Period, wording), SayNamed(number, wording)),
            _ => ([Level(number, item.Skill!.Level, wording)], wording.Text("say-cv-level", ("n", number), ("level", $"{{level-{number}}}"))),
        };
        var save = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = wording.Text("cv-save"),
            ["data"] = new JsonObject { ["say"] = say },
        };
        return new JsonObject
        {
            ["type"] = "Container",
            ["id"] = Id(number),
            ["isVisible"] = false,
            ["spacing"] = "Small",
            ["items"] = CardParts.Nodes([.. fields, CardParts.Actions(save)]),
        };
    }

    private static string SayNamed(int number, RecordWording wording) => wording.Text(
        "say-cv-change", ("n", number), ("title", $"{{title-{number}}}"), ("period", $"{{period-{number}}}"));

    private static JsonObject[] Named(int number, string title, WorkPeriod period, RecordWording wording) =>
    [
        Text($"title-{number}", wording.Text("cv-name-label"), title),
        Text($"period-{number}", wording.Text("cv-period-label"), CvItemText.Period(period, wording.Language)),
    ];

    private static JsonObject Text(string id, string label, string value) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = id,
        ["label"] = label,
        ["value"] = value,
        ["maxLength"] = 100,
    };

    private static JsonObject Level(int number, SkillLevel level, RecordWording wording) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = $"level-{number}",
        ["label"] = wording.Text("cv-level-label"),
        ["value"] = wording.Text($"say-cv-level-{(int)level}"),
        ["choices"] = CardParts.Nodes(Levels.Select(each => new JsonObject
        {
            ["title"] = wording.Name(each),
            ["value"] = wording.Text($"say-cv-level-{(int)each}"),
        })),
    };
}
