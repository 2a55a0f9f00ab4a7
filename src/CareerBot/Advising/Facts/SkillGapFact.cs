using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>A skill gap.</summary>
/// <param name="Gap">The gap.</param>
public sealed record SkillGapFact(SkillGap Gap) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "skillGap";
}
