using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Occupations by how much of what they ask for is shown.</summary>
internal static class OccupationsCard
{
    private const int Most = 5;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(IReadOnlyList<OccupationMatch> items, RecordWording wording) => CardParts.Card(
        wording, wording.Text("occupations-title"), items.Take(Most).Select(match => Item(match, wording).Apart()));

    /// <summary>Openings and what they pay.</summary>
    public static string Market(OccupationMatch match, RecordWording wording)
    {
        var openings = wording.Text("openings", ("count", match.Postings));
        return match.Salary is { } salary
            ? $"{openings} · {wording.Text("median", ("salary", wording.Salary(salary.Median, salary.Median)))}"
            : openings;
    }

    /// <summary>How much is shown, as a bar and in words.</summary>
    public static JsonObject Fit(OccupationMatch match, RecordWording wording)
    {
        var words = wording.Text("fit-share", ("share", LocalFormat.Percent(match.Fit)));
        return CardParts.Columns(
            CardParts.Column("auto", Bars.Share(match.Fit, words)),
            CardParts.Column("stretch", CardParts.Text(words, TextLook.Small)));
    }

    private static JsonObject Item(OccupationMatch match, RecordWording wording)
    {
        var missing = match.Missing.Select(skill => wording.Name(skill.Skill)).ToList();
        var gap = missing.Count == 0
            ? CardParts.Text(wording.Text("nothing-missing"), TextLook.Good)
            : CardParts.Text(
                CardMarkdown.Escape(wording.Text("missing", ("list", wording.ShortList(missing, 4)))), TextLook.Subtle);
        var name = match.Occupation.Name.In(wording.Language);
        return CardParts.Group(
        [
            CardParts.Text(CardParts.Link(wording, name, RecordKind.Occupation, match.Occupation.Id.Value), TextLook.Strong),
            Fit(match, wording),
            CardParts.Text(Market(match, wording), TextLook.Subtle),
            gap,
        ]);
    }
}
