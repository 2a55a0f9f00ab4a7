namespace CareerBot.Recommendations;

/// <summary>The postings found.</summary>
/// <param name="Items">The best of them, best first.</param>
/// <param name="Total">How many were found in all.</param>
/// <param name="WithoutSalary">How many more there would be but state no salary, which was asked for.</param>
public sealed record JobMatches(IReadOnlyList<JobMatch> Items, int Total, int WithoutSalary = 0);
