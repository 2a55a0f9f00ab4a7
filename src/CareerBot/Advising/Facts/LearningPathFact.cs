using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>A learning path.</summary>
/// <param name="Path">The path.</param>
public sealed record LearningPathFact(LearningPath Path) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "learningPath";
}
