using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>What employers ask for.</summary>
/// <param name="Report">The report.</param>
internal sealed record DemandShown(DemandReport Report) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new DemandFact(Report);
}
