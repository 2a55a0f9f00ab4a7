using System.Globalization;
using System.Runtime.CompilerServices;
using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// The postings published until a day, laid out for counting. Its loops are compiled well at once: most questions about a market are
/// the first of their kind, and would wait for the compiler to find the loops worth it.
/// </summary>
internal sealed class PostingTable
{
    private readonly decimal[] _pay;
    private readonly int[] _payRows;
    private readonly int[] _posted;
    private readonly int[] _lastDays;
    private readonly InferredFacet[] _inferred;

    /// <summary>Reads the postings once.</summary>
    public PostingTable(IReadOnlyList<JobPosting> postings)
    {
        Postings = postings;
        Fields = new KeyColumn(postings, posting => [posting.Field?.Value ?? ""]);
        Occupations = new KeyColumn(postings, posting => [posting.Occupation?.Value ?? ""]);
        Districts = new KeyColumn(postings, posting => [posting.District?.Value ?? ""]);
        Months = new KeyColumn(postings, posting => [posting.Posted.ToString("yyyy-MM", CultureInfo.InvariantCulture)]);
        Skills = new KeyColumn(postings, posting => posting.Skills.Distinct().Select(skill => skill.Value));
        _posted = [.. postings.Select(posting => posting.Posted.DayNumber)];
        _lastDays = [.. postings.Select(posting => posting.Expires?.DayNumber ?? int.MaxValue)];
        _inferred = [.. postings.Select(posting => posting.Inferred)];
        var paid = postings.Index().Where(item => Salaries.Middle(item.Item) is not null)
            .Select(item => (Pay: Salaries.Middle(item.Item)!.Value, Row: item.Index)).OrderBy(item => item.Pay).ToList();
        _pay = [.. paid.Select(item => item.Pay)];
        _payRows = [.. paid.Select(item => item.Row)];
    }

    /// <summary>The postings; a row is a place among them.</summary>
    public IReadOnlyList<JobPosting> Postings { get; }

    /// <summary>The field of each; empty when unclear.</summary>
    public KeyColumn Fields { get; }

    /// <summary>The occupation of each; empty when unclear.</summary>
    public KeyColumn Occupations { get; }

    /// <summary>The district of each; empty when not stated.</summary>
    public KeyColumn Districts { get; }

    /// <summary>The month each was published in: <c>2026-11</c>.</summary>
    public KeyColumn Months { get; }

    /// <summary>The skills of each.</summary>
    public KeyColumn Skills { get; }

    /// <summary>The rows of a scope and a period.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Rows(DemandScope scope, DateRange? period)
    {
        var (from, to) = period is { } days ? (days.From.DayNumber, days.To.DayNumber) : (int.MinValue, int.MaxValue);
        var all = scope == new DemandScope();
        var (rows, count) = (new int[Postings.Count], 0);
        for (var row = 0; row < _posted.Length; row++)
        {
            if (_posted[row] >= from && _posted[row] <= to && (all || scope.Includes(Postings[row])))
            {
                rows[count++] = row;
            }
        }

        return rows[..count];
    }

    /// <summary>The first and the last day some rows were published on.</summary>
    /// <returns>The days, or <see langword="null"/> when there are no rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public DateRange? Period(ReadOnlySpan<int> rows)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var row in rows)
        {
            first = Math.Min(first, _posted[row]);
            last = Math.Max(last, _posted[row]);
        }

        return rows.IsEmpty ? null : new DateRange(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }

    /// <summary>How many of some rows are open on a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CountOpen(ReadOnlySpan<int> rows, DateOnly day)
    {
        var open = 0;
        foreach (var row in rows)
        {
            open += day.DayNumber <= _lastDays[row] ? 1 : 0;
        }

        return open;
    }

    /// <summary>For how many of some rows something was inferred.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CountInferred(ReadOnlySpan<int> rows, InferredFacet facet)
    {
        var inferred = 0;
        foreach (var row in rows)
        {
            inferred += (_inferred[row] & facet) != 0 ? 1 : 0;
        }

        return inferred;
    }

    /// <summary>What some rows pay, lowest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<decimal> PayOf(ReadOnlySpan<int> rows)
    {
        var wanted = new bool[Postings.Count];
        foreach (var row in rows)
        {
            wanted[row] = true;
        }

        var paid = new List<decimal>(rows.Length);
        for (var place = 0; place < _pay.Length; place++)
        {
            if (wanted[_payRows[place]])
            {
                paid.Add(_pay[place]);
            }
        }

        return paid;
    }
}
