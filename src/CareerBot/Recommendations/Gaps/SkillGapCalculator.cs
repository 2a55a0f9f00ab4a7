using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Holds a person against what an occupation asks for.</summary>
internal sealed class SkillGapCalculator(MarketSnapshot market)
{
    /// <summary>Open postings from which on skills are weighed by demand.</summary>
    public const int PostingsThatWeigh = 30;

    /// <summary>Measures what is missing.</summary>
    /// <param name="occupation">The target.</param>
    /// <param name="shown">What the person shows.</param>
    /// <returns>Every skill of the target, in its order.</returns>
    public SkillGap Measure(Occupation occupation, SkillLevels shown)
    {
        var demand = market.DemandOf(occupation.Id);
        var weighed = demand.Postings >= PostingsThatWeigh;
        return new SkillGap(
            occupation.Id,
            [.. occupation.Skills.DistinctBy(wanted => wanted.Skill).Select(wanted => Item(wanted, shown, weighed ? demand : null))],
            demand.Postings,
            weighed,
            demand.Period);
    }

    private static SkillGapItem Item(SkillRequirement wanted, SkillLevels shown, OccupationDemand? demand)
    {
        var mark = Mark(wanted.Essential);
        var weight = demand is null ? mark : (0.5 * mark) + (0.5 * demand.ShareAskingFor(wanted.Skill));
        return new SkillGapItem(wanted.Skill, wanted.Level, shown[wanted.Skill], wanted.Essential, weight);
    }

    /// <summary>What a level counts by the occupation's own mark.</summary>
    public static double Mark(bool essential) => essential ? 1 : 0.5;
}
