using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Skills a target asks for, against those a person has shown. 技能差距</summary>
/// <param name="Target">The occupation aimed at.</param>
/// <param name="Skills">Every skill of the target, in the target's order.</param>
/// <param name="Postings">Open postings of the target.</param>
/// <param name="WeighedByPostings">Whether the postings were enough (30) to weigh skills by demand.</param>
/// <param name="Period">Publication dates of the postings counted; <see langword="null"/> when there were none.</param>
public sealed record SkillGap(
    OccupationId Target,
    IReadOnlyList<SkillGapItem> Skills,
    int Postings,
    bool WeighedByPostings,
    DateRange? Period)
{
    /// <summary>The weighted levels missing in all; 0 means nothing is missing.</summary>
    public double WeightedMissing => Skills.Sum(item => item.WeightedMissing);

    /// <summary>The skills with levels missing, heaviest first.</summary>
    public IEnumerable<SkillGapItem> Missing =>
        Skills.Where(item => item.MissingLevels > 0).OrderByDescending(item => item.WeightedMissing);
}
