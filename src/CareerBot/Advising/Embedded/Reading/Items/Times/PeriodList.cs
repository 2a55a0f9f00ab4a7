namespace CareerBot.Advising.Embedded;

/// <summary>Collects the periods named in a message; where two readings overlap, the first stays.</summary>
/// <param name="text">The message.</param>
/// <param name="today">The day of the message.</param>
internal sealed class PeriodList(MessageText text, DateOnly today)
{
    private const string EndOf = "end of";

    private readonly List<NamedPeriod> _periods = [];

    /// <summary>The day of the message.</summary>
    public DateOnly Today => today;

    /// <summary>The periods by place.</summary>
    public IReadOnlyList<NamedPeriod> InOrder() => [.. _periods.OrderBy(period => period.Start)];

    /// <summary>Adds a period unless its words are taken.</summary>
    public void Add(DateOnly first, DateOnly last, int start, int end, PeriodKind kind = PeriodKind.Calendar)
    {
        if (!text.IsTaken(start, end) && !_periods.Exists(period => period.Start < end && start < period.End))
        {
            _periods.Add(new(first, last, start, end, kind));
        }
    }

    /// <summary>A month or day without a year is the next one that is not over.</summary>
    public void AddDay(int? year, int month, int? day, int start, int end)
    {
        var inYear = year ?? today.Year;
        if (day > DateTime.DaysInMonth(inYear, month))
        {
            return;
        }

        var (first, last) = Calendar.Bounds(inYear, month, day);
        if (year is null && last < today)
        {
            (first, last) = Calendar.Bounds(inYear + 1, month, day);
        }

        var isEnd = end < text.Folded.Length && text.Folded[end] is '\u5E95' or '\u672B' && day is null;
        var isEndOf = text.Between(Math.Max(0, start - EndOf.Length - 1), start).EndsWith(EndOf, StringComparison.Ordinal);
        var kind = isEnd || isEndOf ? PeriodKind.Closing : PeriodKind.Calendar;
        Add(kind == PeriodKind.Closing ? last : first, last, isEndOf ? start - EndOf.Length - 1 : start, end + (isEnd ? 1 : 0), kind);
    }
}
