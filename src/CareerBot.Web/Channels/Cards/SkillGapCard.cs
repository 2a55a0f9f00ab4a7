using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>What an occupation asks for against what was shown, skill by skill.</summary>
internal static class SkillGapCard
{
    private const int Most = 12;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(SkillGap gap, RecordWording wording) => CardParts.Card(
        wording, wording.Text("gap-title", ("target", wording.Name(gap.Target))), Body(gap, wording));

    private static IEnumerable<JsonObject> Body(SkillGap gap, RecordWording wording)
    {
        var ordered = gap.Skills.OrderByDescending(item => item.WeightedMissing).ToList();
        var missing = ordered.Count(item => item.MissingLevels > 0);
        yield return CardParts.Text(
            wording.Text(missing == 0 ? "nothing-missing" : "gap-count", ("missing", missing), ("asked", ordered.Count)),
            missing == 0 ? TextLook.Good : TextLook.Plain);
        if (wording.Pictures is { } pictures)
        {
            yield return pictures.Of(gap, wording.Knowledge, wording.Language);
        }

        var rows = Rows(ordered, wording).ToList();
        foreach (var part in wording.Pictures is null ? rows : CardParts.Folded(rows, wording))
        {
            yield return part;
        }

        yield return CardParts.Text(Method(gap, wording), TextLook.Small);
    }

    private static IEnumerable<JsonObject> Rows(List<SkillGapItem> ordered, RecordWording wording)
    {
        foreach (var item in ordered.Take(Most))
        {
            yield return Item(item, wording);
        }

        if (ordered.Count > Most)
        {
            yield return CardParts.Text(wording.Text("more", ("count", ordered.Count - Most)), TextLook.Small);
        }
    }

    private static JsonObject Item(SkillGapItem item, RecordWording wording)
    {
        var name = CardMarkdown.Escape(wording.Name(item.Skill)) + (item.Essential ? "" : $" ({wording.Text("optional")})");
        var words = item.Shown == SkillLevel.None
            ? wording.Text("gap-none", ("wanted", wording.Name(item.Wanted)))
            : wording.Text("gap-some", ("wanted", wording.Name(item.Wanted)), ("shown", wording.Name(item.Shown)));
        return CardParts.Columns(
            CardParts.Column("stretch", CardParts.Text(name), CardParts.Text(words, TextLook.Small)),
            CardParts.Aside(Bars.Levels((int)item.Shown, (int)item.Wanted, words)));
    }

    private static string Method(SkillGap gap, RecordWording wording) => gap switch
    {
        { WeighedByPostings: true, Period: { } period } => wording.Text(
            "gap-weighed",
            ("count", gap.Postings),
            ("period", LocalFormat.Dates(period.From, period.To, wording.Language))),
        _ => wording.Text("gap-unweighed", ("count", gap.Postings)),
    };
}
