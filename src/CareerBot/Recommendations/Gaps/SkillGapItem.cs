using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>One skill of a target against what was shown.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Wanted">The level the target asks for.</param>
/// <param name="Shown">The level the person has shown.</param>
/// <param name="Essential">Whether the target marks it essential.</param>
/// <param name="Weight">How much a level of it counts: 0.5 or 1 by the mark, blended with demand where postings suffice.</param>
public sealed record SkillGapItem(SkillId Skill, SkillLevel Wanted, SkillLevel Shown, bool Essential, double Weight)
{
    /// <summary>Levels between shown and wanted; 0 when enough was shown.</summary>
    public int MissingLevels => (int)Wanted - Math.Min((int)Shown, (int)Wanted);

    /// <summary>Missing levels times weight.</summary>
    public double WeightedMissing => Weight * MissingLevels;
}
