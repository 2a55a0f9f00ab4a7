using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A question for a learning path.</summary>
/// <param name="Profile">The person.</param>
/// <param name="Target">The occupation aimed at.</param>
/// <param name="Constraints">What the path must keep to.</param>
/// <param name="Preference">What counts among paths that close the most.</param>
public sealed record PathRequest(
    Profile Profile,
    Occupation Target,
    PathConstraints Constraints,
    PathPreference Preference = PathPreference.FewestHours);
