using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>
/// What was read of a CV: each item with a tick that keeps it and a form that corrects it. All the card does it does by
/// words that can be said as well.
/// </summary>
internal static class CvReviewCard
{
    /// <summary>Teams takes cards of 28 KB; a long CV gives its skills no forms, or nothing, and is corrected by words.</summary>
    private const int MostBytes = 27 * 1024;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(CvReview review, RecordWording wording) =>
        ((Func<CvItem, bool>[])[_ => true, item => item.Skill is null, _ => false])
            .Select(hasForm => CardParts.Card(wording, wording.Text("cv-title"), Body(review, wording, hasForm)))
            .SkipWhile((card, at) => at < 2 && JsonSerializer.SerializeToUtf8Bytes(card, WireJson.Format.JsonObject).Length > MostBytes)
            .First();

    private static IEnumerable<JsonObject> Body(CvReview review, RecordWording wording, Func<CvItem, bool> hasForm)
    {
        yield return CardParts.Text(wording.Text("cv-how"), TextLook.Subtle);
        var heading = "";
        foreach (var (item, number) in review.Items.Select((item, at) => (item, at + 1)))
        {
            var key = item.Experience is not null ? "cv-jobs" : item.Study is not null ? "cv-studies" : "cv-skills";
            if (key != heading)
            {
                heading = key;
                yield return CardParts.Text(wording.Text(key), TextLook.Strong).Apart();
            }

            var tick = Tick($"n{number}", $"{number}. {CvItemText.Of(item, wording.Knowledge, wording.Language)}", $"{number}", isOn: true);
            yield return hasForm(item) ? Row(tick, number, wording) : tick.Close();
            if (hasForm(item))
            {
                yield return CvItemForm.Draw(item, number, wording);
            }
        }

        if (review.Items.Any(item => item.Experience?.Employer is not null || item.Study?.School is not null))
        {
            yield return Tick("names", wording.Text("cv-names"), wording.Text("say-cv-names"), review.KeepsNames).Apart();
        }

        yield return CardParts.Actions(Keep(review, wording), CardParts.Say(wording.Text("cv-none"), wording.Text("say-cv-none")));
    }

    private static JsonObject Row(JsonObject tick, int number, RecordWording wording)
    {
        var change = new JsonObject
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = wording.Text("cv-change"),
            ["tooltip"] = wording.Text("cv-change-item", ("n", number)),
            ["targetElements"] = new JsonArray(CvItemForm.Id(number)),
        };
        return CardParts.Columns(
            CardParts.Column("stretch", tick),
            CardParts.Aside(CardParts.Actions(change)));
    }

    private static JsonObject Tick(string id, string title, string on, bool isOn) => new()
    {
        ["type"] = "Input.Toggle",
        ["id"] = id,
        ["title"] = CardMarkdown.Escape(title),
        ["wrap"] = true,
        ["valueOn"] = on,
        ["valueOff"] = "",
        ["value"] = isOn ? on : "",
    };

    /// <summary>Says which numbers are ticked; the channel puts them where the inputs are named.</summary>
    private static JsonObject Keep(CvReview review, RecordWording wording)
    {
        var numbers = string.Join(' ', Enumerable.Range(1, review.Items.Count).Select(number => $"{{n{number}}}"));
        return new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = wording.Text("cv-keep"),
            ["data"] = new JsonObject { ["say"] = $"{{names}}\n{wording.Text("say-cv-keep", ("numbers", numbers))}" },
        };
    }
}
