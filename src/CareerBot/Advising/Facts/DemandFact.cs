using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>What employers ask for.</summary>
/// <param name="Report">The report.</param>
public sealed record DemandFact(DemandReport Report) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "demand";
}
