namespace CareerBot.Recommendations;

/// <summary>One of several paths to choose among.</summary>
/// <param name="BestIn">What it is best in; more than one where the same path is.</param>
/// <param name="Path">The path.</param>
public sealed record PathAlternative(IReadOnlyList<PathPreference> BestIn, LearningPath Path);
