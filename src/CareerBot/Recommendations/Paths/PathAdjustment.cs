namespace CareerBot.Recommendations;

/// <summary>Constraints for the wishes people utter about a path they were shown.</summary>
public static class PathAdjustment
{
    /// <summary>"Cheaper": whatever closes most below the price shown, by at least one unit of the currency.</summary>
    /// <param name="shown">The path shown.</param>
    /// <returns>The constraints, or <see langword="null"/> when the path costs nothing.</returns>
    public static PathConstraints? Cheaper(LearningPath shown) =>
        shown.Price > 0 ? shown.Constraints with { Budget = decimal.Ceiling(shown.Price) - 1 } : null;

    /// <summary>"Sooner": whatever closes most and ends before the path shown does.</summary>
    /// <param name="shown">The path shown.</param>
    /// <returns>The constraints, or <see langword="null"/> when the path has no steps.</returns>
    public static PathConstraints? Sooner(LearningPath shown) =>
        shown.Ends is { } ends ? shown.Constraints with { Deadline = ends.AddDays(-1) } : null;
}
