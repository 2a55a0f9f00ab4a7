namespace CareerBot.Careers;

/// <summary>Calculates with times of the week.</summary>
public static class WeeklyTimes
{
    /// <summary>The whole week.</summary>
    public static IReadOnlyList<WeeklyWindow> All { get; } =
        [.. Enum.GetValues<DayOfWeek>().Select(day => new WeeklyWindow(day, TimeOnly.MinValue, TimeOnly.MaxValue))];

    /// <summary>What remains of some windows when others are taken out.</summary>
    /// <param name="windows">The windows; empty means the whole week.</param>
    /// <param name="removed">What to take out.</param>
    /// <returns>The rest; empty only when nothing is left.</returns>
    public static IReadOnlyList<WeeklyWindow> Without(IReadOnlyList<WeeklyWindow> windows, IReadOnlyList<WeeklyWindow> removed)
    {
        IEnumerable<WeeklyWindow> rest = windows.Count == 0 ? All : windows;
        foreach (var gap in removed)
        {
            rest = rest.SelectMany(window => Without(window, gap));
        }

        return [.. rest];
    }

    private static IEnumerable<WeeklyWindow> Without(WeeklyWindow window, WeeklyWindow gap)
    {
        if (window.Day != gap.Day || gap.To <= window.From || window.To <= gap.From)
        {
            yield return window;
            yield break;
        }

        if (window.From < gap.From)
        {
            yield return window with { To = gap.From };
        }

        if (gap.To < window.To)
        {
            yield return window with { From = gap.To };
        }
    }
}
