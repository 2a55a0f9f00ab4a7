using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Plugins;

/// <summary>What a path is planned for and under, beyond what the profile holds.</summary>
/// <param name="Target">The occupation aimed at.</param>
/// <param name="Change">How the question came about.</param>
/// <param name="Before">The path shown before; <see langword="null"/> for the first.</param>
/// <param name="BestIn">What the path is to be best in.</param>
internal sealed record PathQuery(Occupation Target, PathChange Change, ShownPath? Before, PathPreference BestIn)
{
    /// <summary>A ceiling from asking for a cheaper one; <see langword="null"/> when none.</summary>
    public decimal? PriceBelow { get; init; }

    /// <summary>A last day from asking for a faster one; <see langword="null"/> when none.</summary>
    public DateOnly? EndBy { get; init; }
}
