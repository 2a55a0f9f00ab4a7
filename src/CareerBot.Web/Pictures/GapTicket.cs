using System.Text.Json.Serialization;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Web.Pictures;

/// <summary>A skill gap in few letters.</summary>
/// <param name="Target">The occupation.</param>
/// <param name="Postings">Its open postings.</param>
/// <param name="Weighed">Whether they were enough to weigh skills by.</param>
/// <param name="Days">The first and the last day they were published on; empty when there are none.</param>
/// <param name="Skills">The skills, each with the level wanted, the level shown, and its weight in thousandths.</param>
internal sealed record GapTicket(
    [property: JsonPropertyName("o")] string Target,
    [property: JsonPropertyName("p")] int Postings,
    [property: JsonPropertyName("w")] bool Weighed,
    [property: JsonPropertyName("d")] IReadOnlyList<int> Days,
    [property: JsonPropertyName("s")] IReadOnlyDictionary<string, int[]> Skills)
{
    private const double Thousand = 1000;

    /// <summary>Writes a gap.</summary>
    public static GapTicket Of(SkillGap gap) => new(
        gap.Target.Value,
        gap.Postings,
        gap.WeighedByPostings,
        gap.Period is { } period ? [period.From.DayNumber, period.To.DayNumber] : [],
        gap.Skills.ToDictionary(item => item.Skill.Value, item => new[] { (int)item.Wanted, (int)item.Shown, (int)Math.Round(item.Weight * Thousand) }));

    /// <summary>The gap.</summary>
    public SkillGap SkillGap() => new(
        new OccupationId(Target),
        [.. Skills.Select(skill => new SkillGapItem(
            new SkillId(skill.Key), (SkillLevel)skill.Value[0], (SkillLevel)skill.Value[1], Essential: false, skill.Value[2] / Thousand))],
        Postings,
        Weighed,
        Days is [var from, var to] ? new DateRange(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to)) : null);
}
