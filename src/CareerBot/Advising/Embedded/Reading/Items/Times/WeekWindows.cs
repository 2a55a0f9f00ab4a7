using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Builds windows of the week from days and parts of the day.</summary>
internal static class WeekWindows
{
    /// <summary>Morning meetings may end, and evening ones begin, half an hour beyond the word's usual bounds.</summary>
    private static readonly TimeOnly MorningEnd = new(12, 30);
    private static readonly TimeOnly EveningStart = new(17, 30);
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly WorkEnd = new(18, 0);

    private static readonly DayOfWeek[] Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static readonly DayOfWeek[] Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The days a word names.</summary>
    public static IReadOnlyList<DayOfWeek> Days(string day) => day switch
    {
        "weekend" => Weekend,
        "weekday" => Weekdays,
        "every-day" => [.. Weekdays, .. Weekend],
        _ => [Enum.Parse<DayOfWeek>(day, ignoreCase: true)],
    };

    /// <summary>The days meant when a part of the day stands alone.</summary>
    public static IReadOnlyList<DayOfWeek> DaysOfPart(string part) => part == "after-work" ? Weekdays : Days("every-day");

    /// <summary>The bounds of a part of the day.</summary>
    public static (TimeOnly From, TimeOnly To) Bounds(string part) => part switch
    {
        "morning" => (TimeOnly.MinValue, MorningEnd),
        "afternoon" => (Noon, WorkEnd),
        "evening" => (EveningStart, TimeOnly.MaxValue),
        "after-work" => (WorkEnd, TimeOnly.MaxValue),
        "daytime" => (TimeOnly.MinValue, WorkEnd),
        _ => (TimeOnly.MinValue, TimeOnly.MaxValue),
    };

    /// <summary>From one day through another, past the end of the week if need be.</summary>
    public static IEnumerable<DayOfWeek> Through(DayOfWeek first, DayOfWeek last)
    {
        for (var day = first; ; day = (DayOfWeek)(((int)day + 1) % 7))
        {
            yield return day;
            if (day == last)
            {
                yield break;
            }
        }
    }

    /// <summary>What is left of windows after others are taken out.</summary>
    public static IReadOnlyList<WeeklyWindow> Without(IReadOnlyList<WeeklyWindow> windows, IReadOnlyList<WeeklyWindow> taken)
    {
        var left = windows;
        foreach (var hole in taken)
        {
            left = [.. left.SelectMany(window => Without(window, hole))];
        }

        return left;
    }

    /// <summary>Windows by day from Monday on, those that touch joined into one.</summary>
    public static IReadOnlyList<WeeklyWindow> Ordered(IEnumerable<WeeklyWindow> windows)
    {
        var joined = new List<WeeklyWindow>();
        foreach (var window in windows.OrderBy(window => ((int)window.Day + 6) % 7).ThenBy(window => window.From))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Day == window.Day && window.From <= last.To)
            {
                joined[^1] = last with { To = window.To > last.To ? window.To : last.To };
            }
            else
            {
                joined.Add(window);
            }
        }

        return joined;
    }

    private static IEnumerable<WeeklyWindow> Without(WeeklyWindow window, WeeklyWindow hole)
    {
        if (window.Day != hole.Day || hole.To <= window.From || hole.From >= window.To)
        {
            yield return window;
            yield break;
        }

        if (hole.From > window.From)
        {
            yield return window with { To = hole.From };
        }

        if (hole.To < window.To)
        {
            yield return window with { From = hole.To };
        }
    }
}
