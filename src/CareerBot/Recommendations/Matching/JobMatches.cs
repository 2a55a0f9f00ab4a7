namespace CareerBot.Recommendations;

/// <summary>The postings found.</summary>
/// <param name="Items">The best of them, best first.</param>
/// <param name="Total">How many were found in all.</param>
public sealed record JobMatches(IReadOnlyList<JobMatch> Items, int Total);
