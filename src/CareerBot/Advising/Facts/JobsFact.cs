using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>Postings found.</summary>
/// <param name="Items">The postings, best first.</param>
/// <param name="Total">How many fit the question in all.</param>
public sealed record JobsFact(IReadOnlyList<JobMatch> Items, int Total) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "jobs";
}
