using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Reads days and weekly times the way a knowledge folder writes them.</summary>
public static class Week
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>A day such as <c>2026-12-05</c>.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A meeting such as <c>sat 09:00-12:00</c>.</summary>
    public static WeeklyMeeting Meeting(string text)
    {
        var window = Window(text);
        return new WeeklyMeeting(window.Day, window.From, window.To);
    }

    /// <summary>A window such as <c>sat 09:00-12:00</c>; <c>24:00</c> ends the day.</summary>
    public static WeeklyWindow Window(string text)
    {
        var day = (DayOfWeek)Array.IndexOf(Days, text[..3]);
        var times = text[4..].Split('-');
        return new WeeklyWindow(day, Time(times[0]), Time(times[1]));
    }

    private static TimeOnly Time(string text) =>
        text == "24:00" ? TimeOnly.MaxValue : TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
