using System.Text.Json.Nodes;
using CareerBot.Knowledge;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Passages that answer a question, each leading to where it stands.</summary>
internal static class PassagesCard
{
    private const int Most = 3;
    private const int LongestExcerpt = 280;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(IReadOnlyList<Passage> items, RecordWording wording) => CardParts.Card(
        wording, wording.Text("passages-title"), items.Take(Most).Select(passage => Item(passage, wording).Apart()));

    private static JsonObject Item(Passage passage, RecordWording wording)
    {
        var url = wording.Links.To(passage.Record, passage.Language, passage.Heading);
        var name = passage.Heading.Length == 0 ? passage.Title : $"{passage.Title} – {passage.Heading}";
        var lines = new List<JsonObject>
        {
            CardParts.Text($"[{CardMarkdown.Escape(name)}]({url})", TextLook.Strong),
            CardParts.Text(CardMarkdown.Escape(Excerpt.Of(PlainMarkdown.Of(passage.Text), LongestExcerpt))).Close(),
        };
        if (passage.Language != wording.Language)
        {
            lines.Add(CardParts.Text(wording.Text("source-language", ("language", wording.Name(passage.Language))), TextLook.Small));
        }

        return CardParts.Group(lines);
    }
}
