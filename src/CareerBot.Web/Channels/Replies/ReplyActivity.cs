using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Web.Channels.Cards;
using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Pictures;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Replies;

/// <summary>Turns Advice into an Activity: words with citations, cards from facts, next steps. Addressing is the channel's.</summary>
internal static class ReplyActivity
{
    private const int MostSuggestions = 3;

    /// <summary>Renders an Advice.</summary>
    /// <param name="advice">The Advice.</param>
    /// <param name="knowledge">The records it speaks of.</param>
    /// <param name="links">Where they can be read.</param>
    /// <param name="pictures">Puts pictures on its cards; <see langword="null"/> where none can be painted.</param>
    public static Activity Of(Advice advice, KnowledgeBase knowledge, RecordLinks links, PictureLinks? pictures)
    {
        var wording = new RecordWording(knowledge, advice.Language, links) { Pictures = pictures };
        var cited = Citations.InText(advice);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Locale = advice.Language == Language.Zh ? "zh-CN" : "en-US",
            Text = Citations.WithDefinitions(advice.Text, cited, advice.Language, links),
            TextFormat = "markdown",
            Attachments = Cards(advice, wording),
            AttachmentLayout = "list",
            SuggestedActions = NextSteps(advice),
            Entities = new JsonArray(Citations.Entity(cited, advice.Language, links)),
            ChannelData = new JsonObject { ["careerbot"] = FactJson.Write(Resolved(advice, links), knowledge) },
        };
    }

    private static List<Attachment>? Cards(Advice advice, RecordWording wording)
    {
        var cards = advice.Facts.Select(fact => FactCards.Draw(fact, wording)).OfType<JsonObject>()
            .Select(card => new Attachment(FactCards.ContentType, card))
            .ToList();
        return cards.Count == 0 ? null : cards;
    }

    private static SuggestedActions? NextSteps(Advice advice) => advice.Suggestions.Count == 0
        ? null
        : new SuggestedActions([.. advice.Suggestions.Take(MostSuggestions)
            .Select(suggestion => new CardAction("imBack", suggestion.Label, suggestion.Say))]);

    /// <summary>The Advice with sources that can be opened from anywhere.</summary>
    private static Advice Resolved(Advice advice, RecordLinks links) => advice with
    {
        Sources = [.. advice.Sources.Select(source =>
            source with { Url = links.Resolve(source.Url, source.Record, advice.Language) })],
    };
}
