using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Finds public holidays named in a message, as the center's data lists them; remarks in brackets are no part of a name.</summary>
internal static class HolidayPeriods
{
    /// <summary>Adds the holidays a message names.</summary>
    public static void Find(MessageText text, IReadOnlyList<Holiday> holidays, PeriodList periods)
    {
        foreach (var name in holidays.SelectMany(holiday => new[] { Base(holiday.Name.Zh), Base(holiday.Name.En) }).Distinct())
        {
            var start = name.Length < 2 ? -1 : text.Folded.IndexOf(name.ToLowerInvariant(), StringComparison.Ordinal);
            if (start >= 0)
            {
                Add(name, start, start + name.Length, holidays, periods);
            }
        }

        foreach (var alias in text.Cues(Theme.Holiday))
        {
            Add(alias.Value, alias.Start, alias.End, holidays, periods);
        }
    }

    private static void Add(string name, int start, int end, IReadOnlyList<Holiday> holidays, PeriodList periods)
    {
        if (NextRun(name, holidays, periods.Today) is { } run)
        {
            periods.Add(run.First, run.Last, start, end);
        }
    }

    /// <summary>The next unbroken run of days of one holiday that is not over.</summary>
    private static (DateOnly First, DateOnly Last)? NextRun(string name, IReadOnlyList<Holiday> holidays, DateOnly today)
    {
        var days = holidays
            .Where(holiday => holiday.Name.Zh.StartsWith(name, StringComparison.Ordinal) || Base(holiday.Name.En) == name)
            .Select(holiday => holiday.Date).Distinct().Order().ToArray();
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

    private static string Base(string name) => name.Split('(', '\uFF08')[0].Trim();
}
