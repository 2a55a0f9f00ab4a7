using System.Text.Json.Nodes;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>One occupation in full.</summary>
internal static class OccupationDetailCard
{
    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(OccupationMatch match, RecordWording wording) =>
        CardParts.Card(wording, match.Occupation.Name.In(wording.Language), Body(match, wording));

    private static IEnumerable<JsonObject> Body(OccupationMatch match, RecordWording wording)
    {
        yield return CardParts.Text(CardMarkdown.Escape(match.Occupation.Summary.In(wording.Language)), TextLook.Subtle);
        yield return OccupationsCard.Fit(match, wording);
        yield return CardParts.Facts(OccupationFacts.All(match.Occupation, wording)
            .Prepend((wording.Text("label-market"), OccupationsCard.Market(match, wording)))
            .Append((wording.Text("label-missing"), wording.List(match.Missing.Select(skill => wording.Name(skill.Skill))))));
        yield return CardParts.Text(
            CardParts.Link(wording, wording.Text("read-more"), RecordKind.Occupation, match.Occupation.Id.Value));
    }
}
