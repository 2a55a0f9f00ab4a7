using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>Courses side by side.</summary>
/// <param name="Matches">Two or more courses.</param>
internal sealed record CoursesCompared(IReadOnlyList<CourseMatch> Matches) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new CoursesFact(Matches, Detail: true);
}
