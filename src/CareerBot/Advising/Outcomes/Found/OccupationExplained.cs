using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>One occupation in full.</summary>
/// <param name="Match">The occupation against the person.</param>
internal sealed record OccupationExplained(OccupationMatch Match) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new OccupationsFact([Match], Detail: true);
}
