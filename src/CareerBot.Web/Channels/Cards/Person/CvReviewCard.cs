using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>
/// What was read of a CV: each item with a tick that keeps it and a form that corrects it. All the card does it does by
/// words that can be said as well.
/// </summary>
internal static class CvReviewCard
{
    private const int MostForms = 40;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(CvReview review, RecordWording wording) =>
        CardParts.Card(wording, wording.Text("cv-title"), Body(review, wording));

    private static IEnumerable<JsonObject> Body(CvReview review, RecordWording wording)
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

            yield return Row(item, number, wording);
            if (number <= MostForms)
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

    private static JsonObject Row(CvItem item, int number, RecordWording wording)
    {
        var line = CvItemText.Of(item, wording.Knowledge, wording.Language);
        var change = new JsonObject
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = wording.Text("cv-change"),
            ["tooltip"] = wording.Text("cv-change-item", ("n", number)),
            ["targetElements"] = new JsonArray(CvItemForm.Id(number)),
        };
        return CardParts.Columns(
            CardParts.Column("stretch", Tick($"n{number}", $"{number}. {line}", $"{number}", isOn: true)),
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
