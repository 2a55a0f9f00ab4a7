using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Finds public holidays named in a message, as the center's data lists them.</summary>
internal static class HolidayPeriods
{
    /// <summary>Adds the holidays a message names.</summary>
    public static void Find(MessageText text, IReadOnlyList<Holiday> holidays, PeriodList periods)
    {
        foreach (var name in holidays.SelectMany(holiday => new[] { holiday.Name.Zh, holiday.Name.En }).Distinct())
        {
            var folded = name.ToLowerInvariant();
            var start = folded.Length < 2 ? -1 : text.Folded.IndexOf(folded, StringComparison.Ordinal);
            if (start >= 0 && NextRun(name, holidays, periods.Today) is { } run)
            {
                periods.Add(run.First, run.Last, start, start + folded.Length);
            }
        }
    }

    /// <summary>The next unbroken run of days of one holiday that is not over.</summary>
    private static (DateOnly First, DateOnly Last)? NextRun(string name, IReadOnlyList<Holiday> holidays, DateOnly today)
    {
        var days = holidays.Where(holiday => holiday.Name.Zh == name || holiday.Name.En == name)
            .Select(holiday => holiday.Date).Order().ToArray();
        var last = Array.FindIndex(days, day => day >= today);
        if (last < 0)
        {
            return null;
        }

        var first = last;
        while (first > 0 && days[first - 1] == days[first].AddDays(-1))
        {
            first--;
        }

        while (last + 1 < days.Length && days[last + 1] == days[last].AddDays(1))
        {
            last++;
        }

        return (days[first], days[last]);
    }
}
