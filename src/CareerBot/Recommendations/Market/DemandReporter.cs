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
        var table = market.Table;
        var rows = table.Rows(scope, period);
        var fields = table.Fields.Count(rows).ToDictionary();
        return new DemandReport(
            scope,
            period ?? table.Period(rows) ?? new DateRange(market.Today, market.Today),
            rows.Length,
            table.CountOpen(rows, market.Today),
            ByField(fields, rows.Length),
            MostFirst(table.Occupations.Count(rows), rows.Length),
            MostFirst(table.Skills.Count(rows), rows.Length),
            MostFirst(table.Districts.Count(rows), rows.Length),
            ByMonth(table.Months.Count(rows), rows.Length),
            Salaries.Quartiles(table.PayOf(rows)),
            new DemandMethod(
                market.Knowledge.Postings.Count,
                fields.GetValueOrDefault(""),
                table.CountInferred(rows, InferredFacet.Field),
                table.CountInferred(rows, InferredFacet.Occupation),
                table.CountInferred(rows, InferredFacet.Skills)));
    }

    private List<Counted> ByField(Dictionary<string, int> counts, int total)
    {
        var display = market.Knowledge.Fields.Select(field => field.Id.Value).Append("");
        return [.. display.Where(counts.ContainsKey).Select(field => Share(field, counts[field], total))];
    }

    private static List<Counted> ByMonth(IEnumerable<KeyValuePair<string, int>> counts, int total) =>
        [.. counts.OrderBy(month => month.Key, StringComparer.Ordinal).Select(month => Share(month.Key, month.Value, total))];

    // What is unclear comes last, however often it occurs.
    private static List<Counted> MostFirst(IEnumerable<KeyValuePair<string, int>> counts, int total) =>
        [.. counts
            .OrderBy(count => count.Key.Length == 0)
            .ThenByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => Share(count.Key, count.Value, total))];

    private static Counted Share(string key, int count, int total) => new(key, count, Shares.Of(count, total));
}
