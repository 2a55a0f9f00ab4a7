namespace CareerBot.Advising.Embedded;

/// <summary>Facts of the calendar.</summary>
internal static class Calendar
{
    /// <summary>Whether a number reads as a year: one somebody alive was born in, or one to come.</summary>
    public static bool IsYear(NumberSpan number) => number is { IsWhole: true, Scale: 1, Value: >= 1930 and <= 2100 };

    /// <summary>The first and last day of a month, or one day of it.</summary>
    public static (DateOnly First, DateOnly Last) Bounds(int year, int month, int? day)
    {
        var first = new DateOnly(year, month, Math.Min(day ?? 1, DateTime.DaysInMonth(year, month)));
        return (first, day is null ? first.AddMonths(1).AddDays(-1) : first);
    }
}
