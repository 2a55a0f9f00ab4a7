using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>One course in full.</summary>
/// <param name="Match">The course.</param>
internal sealed record CourseExplained(CourseMatch Match) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new CoursesFact([Match], Detail: true);
}
