using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Counts what employers ask for.</summary>
internal sealed class DemandReporter(MarketSnapshot market)
{
    /// <summary>Counts the postings of a scope, open or closed, published in a period.</summary>
    /// <param name="scope">Which postings.</param>
    /// <param name="period">Publication dates; <see langword="null"/> means all up to today.</param>
    /// <returns>The report; with a total of 0 when no posting is in scope.</returns>
    public DemandReport Report(DemandScope scope, DateRange? period = null)
    {
        var counted = market.Knowledge.Postings.Where(posting => IsCounted(posting, scope, period)).ToList();
        return new DemandReport(
            scope,
            period ?? DateRange.Of(counted.Select(posting => posting.Posted)) ?? new DateRange(market.Today, market.Today),
            counted.Count,
            counted.Count(posting => posting.IsOpenOn(market.Today)),
            ByField(counted),
            MostFirst(counted.CountBy(posting => posting.Occupation?.Value ?? ""), counted.Count),
            MostFirst(SkillCounts.Of(counted).Select(count => KeyValuePair.Create(count.Key.Value, count.Value)), counted.Count),
            MostFirst(counted.CountBy(posting => posting.District?.Value ?? ""), counted.Count),
            ByMonth(counted),
            Salaries.Quartiles(counted),
            Method(counted));
    }

    private bool IsCounted(JobPosting posting, DemandScope scope, DateRange? period) =>
        posting.Posted <= market.Today
        && (period is not { } days || days.Contains(posting.Posted))
        && scope.Includes(posting);

    private DemandMethod Method(List<JobPosting> counted) => new(
        market.Knowledge.Postings.Count,
        counted.Count(posting => posting.Field is null),
        Inferred(counted, InferredFacet.Field),
        Inferred(counted, InferredFacet.Occupation),
        Inferred(counted, InferredFacet.Skills));

    private static int Inferred(List<JobPosting> counted, InferredFacet facet) =>
        counted.Count(posting => posting.Inferred.HasFlag(facet));

    private List<Counted> ByField(List<JobPosting> counted)
    {
        var counts = counted.CountBy(posting => posting.Field?.Value ?? "").ToDictionary();
        var display = market.Knowledge.Fields.Select(field => field.Id.Value).Append("");
        return [.. display.Where(counts.ContainsKey).Select(field => Share(field, counts[field], counted.Count))];
    }

    private static List<Counted> ByMonth(List<JobPosting> counted) =>
        [.. counted.CountBy(posting => new DateOnly(posting.Posted.Year, posting.Posted.Month, 1))
            .OrderBy(month => month.Key)
            .Select(month => Share(month.Key.ToString("yyyy-MM", CultureInfo.InvariantCulture), month.Value, counted.Count))];

    // What is unclear comes last, however often it occurs.
    private static List<Counted> MostFirst(IEnumerable<KeyValuePair<string, int>> counts, int total) =>
        [.. counts
            .OrderBy(count => count.Key.Length == 0)
            .ThenByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => Share(count.Key, count.Value, total))];

    private static Counted Share(string key, int count, int total) => new(key, count, Shares.Of(count, total));
}
