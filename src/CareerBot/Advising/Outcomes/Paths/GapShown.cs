using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>The skill gap to a target.</summary>
/// <param name="Gap">The gap.</param>
internal sealed record GapShown(SkillGap Gap) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new SkillGapFact(Gap);
}
