using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>Courses found, explained or compared.</summary>
/// <param name="Items">The courses, best first.</param>
/// <param name="Detail">Whether the courses are explained or compared in full.</param>
public sealed record CoursesFact(IReadOnlyList<CourseMatch> Items, bool Detail = false) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "courses";
}
