using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>One of several paths shown side by side.</summary>
/// <param name="Path">The path, checked by the rules.</param>
/// <param name="BestIn">What it is best in among those shown; may be empty for the plan the person has.</param>
/// <param name="Current">Whether it is the plan the person has.</param>
public sealed record PathChoiceShown(LearningPath Path, IReadOnlyList<PathPreference> BestIn, bool Current);
