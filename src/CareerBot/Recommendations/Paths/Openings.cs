namespace CareerBot.Recommendations;

/// <summary>Open postings a person fits.</summary>
/// <param name="Before">As they are today.</param>
/// <param name="After">After the path.</param>
public readonly record struct Openings(int Before, int After);
