using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>One posting in full.</summary>
/// <param name="Match">The posting against the person.</param>
internal sealed record PostingExplained(JobMatch Match) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new JobsFact([Match], 1);
}
