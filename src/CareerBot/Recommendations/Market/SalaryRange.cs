namespace CareerBot.Recommendations;

/// <summary>Quartiles of monthly salaries in the center's currency.</summary>
/// <param name="Q1">First quartile.</param>
/// <param name="Median">Median.</param>
/// <param name="Q3">Third quartile.</param>
/// <param name="Postings">Postings that state a salary.</param>
public sealed record SalaryRange(decimal Q1, decimal Median, decimal Q3, int Postings);
