using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Levels of a skill that a path may close.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Shown">The level shown.</param>
/// <param name="Wanted">The level wanted, higher than shown.</param>
/// <param name="Weight">What a level counts, as an exact whole number: the gap's weight scaled alike for all skills.</param>
internal sealed record WantedLevels(SkillId Skill, SkillLevel Shown, SkillLevel Wanted, long Weight)
{
    /// <summary>The weight of all levels missing.</summary>
    public long Missing => Weight * (Wanted - Shown);

    /// <summary>
    /// The levels of a gap a path is asked to close: those missing of skills not skipped. Weights are halves and quarters
    /// of marks plus half shares of the postings, so four times their number makes them whole.
    /// </summary>
    public static IReadOnlyList<WantedLevels> Of(SkillGap gap, IReadOnlyList<SkillId> skipped)
    {
        var scale = gap.WeighedByPostings ? 4.0 * gap.Postings : 2.0;
        return [.. gap.Skills
            .Where(item => item.MissingLevels > 0 && !skipped.Contains(item.Skill))
            .Select(item => new WantedLevels(item.Skill, item.Shown, item.Wanted, (long)Math.Round(item.Weight * scale)))];
    }
}
