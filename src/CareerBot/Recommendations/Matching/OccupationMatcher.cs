using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Ranks occupations by what a person already shows of them.</summary>
internal sealed class OccupationMatcher(MarketSnapshot market)
{
    private readonly SkillGapCalculator _gaps = new(market);

    /// <summary>Ranks the occupations of a field, or all.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="field">The field; <see langword="null"/> means all.</param>
    /// <returns>Best fit first, among equals the most open postings first; also those of which nothing is shown.</returns>
    public IReadOnlyList<OccupationMatch> Rank(Profile profile, FieldId? field = null)
    {
        var shown = SkillLevels.Shown(profile, market.Knowledge);
        return [.. market.Knowledge.Occupations
            .Where(occupation => field is null || occupation.Field == field)
            .Select(occupation => Match(occupation, shown))
            .OrderByDescending(match => match.Fit)
            .ThenByDescending(match => match.Postings)
            .ThenBy(match => match.Occupation.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Holds a person against one occupation.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="shown">What the person shows.</param>
    public OccupationMatch Match(Occupation occupation, SkillLevels shown)
    {
        var gap = _gaps.Measure(occupation, shown);
        var wanted = gap.Skills.Sum(item => item.Weight * (int)item.Wanted);
        return new OccupationMatch(
            occupation,
            Shares.Of(wanted - gap.WeightedMissing, wanted),
            [.. gap.Skills.Where(item => item.Shown > SkillLevel.None).Select(item => item.Skill)],
            [.. gap.Missing.Select(item => new MissingSkill(item.Skill, item.Wanted, item.Shown))],
            gap.Postings,
            market.DemandOf(occupation.Id).Salary);
    }
}
