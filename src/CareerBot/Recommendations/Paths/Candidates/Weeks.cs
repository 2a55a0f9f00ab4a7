namespace CareerBot.Recommendations;

/// <summary>Calendar weeks, Monday to Sunday, counted from the beginning of the calendar, which was a Monday.</summary>
internal static class Weeks
{
    /// <summary>The week a day lies in.</summary>
    public static int Of(DateOnly day) => day.DayNumber / 7;

    /// <summary>The first week that begins on or after a day.</summary>
    public static int From(DateOnly day) => (day.DayNumber + 6) / 7;

    /// <summary>The day a week begins on.</summary>
    public static DateOnly Monday(int week) => DateOnly.FromDayNumber(week * 7);
}
