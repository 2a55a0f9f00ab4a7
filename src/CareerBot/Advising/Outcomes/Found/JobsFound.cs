using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>Postings for a question.</summary>
/// <param name="Matches">Best first, at most five.</param>
/// <param name="Total">How many fit in all.</param>
/// <param name="WithoutSalary">How many were left out for not stating the salary asked for.</param>
/// <param name="Query">What was asked.</param>
internal sealed record JobsFound(IReadOnlyList<JobMatch> Matches, int Total, int WithoutSalary, JobQuery Query) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Matches.Count == 0 ? null : new JobsFact(Matches, Total);
}
