using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>What is known about the person; every item can be removed by a tap, and corrected by saying so.</summary>
internal static class ProfileCard
{
    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(Profile profile, RecordWording wording) =>
        CardParts.Card(wording, wording.Text("profile-title"), Body(profile, wording));

    private static IEnumerable<JsonObject> Body(Profile profile, RecordWording wording)
    {
        var items = ProfileItems.Of(profile, wording).ToList();
        if (items.Count == 0)
        {
            yield return CardParts.Text(wording.Text("profile-empty"));
            yield break;
        }

        yield return CardParts.Text(wording.Text("profile-how"), TextLook.Subtle);
        foreach (var item in items)
        {
            yield return Row(item, wording).Apart();
        }

        yield return CardParts.Actions(CardParts.Say(wording.Text("forget-all"), wording.Text("say-forget-all")));
    }

    private static JsonObject Row(ProfileItem item, RecordWording wording)
    {
        var lines = new List<JsonObject>
        {
            CardParts.Text(item.Label, TextLook.Small),
            CardParts.Text(CardMarkdown.Escape(item.Value)).Close(),
        };
        if (item.Evidence.Length > 0)
        {
            var evidence = wording.Text("evidence", ("words", item.Evidence));
            lines.Add(CardParts.Text(CardMarkdown.Escape(evidence), TextLook.Small));
        }

        var forget = CardParts.Say(wording.Text("forget"), wording.Text("say-forget", ("item", item.Name)));
        return CardParts.Columns(
            CardParts.Column("stretch", [.. lines]),
            CardParts.Aside(CardParts.Actions(forget)));
    }
}
