using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>What postings pay. A posting counts with the middle of its range, or with the one end it states.</summary>
internal static class Salaries
{
    /// <summary>Postings with a salary below which quartiles would say more about single employers than about the market.</summary>
    public const int FewestPostings = 5;

    /// <summary>The quartiles, linear between ranks: the value at rank 1 + q × (n − 1).</summary>
    /// <returns>The quartiles rounded to whole units, or <see langword="null"/> when fewer than five postings state a salary.</returns>
    public static SalaryRange? Quartiles(IEnumerable<JobPosting> postings) =>
        Quartiles([.. postings.Select(Middle).OfType<decimal>().Order()]);

    /// <summary>The quartiles of amounts, lowest first.</summary>
    /// <returns>The quartiles rounded to whole units, or <see langword="null"/> when there are fewer than five.</returns>
    public static SalaryRange? Quartiles(IReadOnlyList<decimal> ordered) => ordered.Count < FewestPostings
        ? null
        : new SalaryRange(At(ordered, 0.25m), At(ordered, 0.5m), At(ordered, 0.75m), ordered.Count);

    /// <summary>What a posting counts with.</summary>
    /// <returns>The amount, or <see langword="null"/> when it states none.</returns>
    public static decimal? Middle(JobPosting posting) => (posting.SalaryMin, posting.SalaryMax) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        var (low, high) => low ?? high,
    };

    private static decimal At(IReadOnlyList<decimal> ordered, decimal quantile)
    {
        var rank = quantile * (ordered.Count - 1);
        var below = (int)rank;
        var above = Math.Min(below + 1, ordered.Count - 1);
        var value = ordered[below] + ((rank - below) * (ordered[above] - ordered[below]));
        return Math.Round(value, MidpointRounding.AwayFromZero);
    }
}
