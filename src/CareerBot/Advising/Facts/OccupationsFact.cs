using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>Occupations suggested or explained.</summary>
/// <param name="Items">The occupations, best first.</param>
/// <param name="Detail">Whether one occupation is explained in full.</param>
public sealed record OccupationsFact(IReadOnlyList<OccupationMatch> Items, bool Detail = false) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "occupations";
}
