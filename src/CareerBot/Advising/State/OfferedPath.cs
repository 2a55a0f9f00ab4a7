using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>A path offered beside others, for "the second plan" and "the cheaper one": what it takes to plan it again.</summary>
/// <param name="BestIn">What it is best in among those offered; empty for the plan the person has when it is best in nothing.</param>
/// <param name="Preference">What it was planned for.</param>
/// <param name="PriceBelow">The price ceiling it was planned under; <see langword="null"/> when none.</param>
/// <param name="EndBy">The last day it was planned under; <see langword="null"/> when none.</param>
public sealed record OfferedPath(
    IReadOnlyList<PathPreference> BestIn,
    PathPreference Preference,
    decimal? PriceBelow = null,
    DateOnly? EndBy = null);
