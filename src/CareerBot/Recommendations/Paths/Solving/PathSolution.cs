namespace CareerBot.Recommendations;

/// <summary>What the solver found.</summary>
/// <param name="Courses">The courses to take; empty when nothing can be closed.</param>
/// <param name="Gap">The weight of the levels they close.</param>
/// <param name="Proven">Whether nothing better exists.</param>
internal sealed record PathSolution(IReadOnlyList<PlannedCourse> Courses, long Gap, bool Proven)
{
    /// <summary>The weight no path closes more than, as far as the search got.</summary>
    public long Bound { get; init; } = Gap;

    /// <summary>The day all courses have ended; <see langword="null"/> when there are none.</summary>
    public DateOnly? Ends => Courses.Select(planned => (DateOnly?)planned.Run.Ends).Max();

    /// <summary>The total price.</summary>
    public decimal Price => Courses.Sum(planned => planned.Course.Price);

    /// <summary>Taking no course.</summary>
    /// <param name="proven">Whether nothing better exists.</param>
    public static PathSolution Nothing(bool proven) => new([], 0, proven);
}
