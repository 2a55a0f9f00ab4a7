using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads the times of the week that suit and that do not.</summary>
internal static class WeekTimeReader
{
    private const int DenialReach = 8;

    /// <summary>Reads a message.</summary>
    public static WeekTimes Read(MessageText text)
    {
        var (suiting, others) = (new List<WeeklyWindow>(), new List<WeeklyWindow>());
        foreach (var clause in text.Clauses)
        {
            foreach (var group in Groups(text, clause))
            {
                var isDenied = Denial.Covers(text, group.Start, group.End, DenialReach);
                (isDenied ? others : suiting).AddRange(group.Windows);
                var value = string.Join(' ', group.Windows.Select(Name));
                text.Add("time", isDenied ? $"not {value}" : value, group.Start, group.End);
            }
        }

        var unavailable = WeekWindows.Ordered(others);
        return new(WeekWindows.Without(WeekWindows.Ordered(suiting), unavailable), unavailable);
    }

    private static IReadOnlyList<DayGroup> Groups(MessageText text, Clause clause)
    {
        var groups = new DayGroupScan(text, clause).Find();
        var clock = ClockScan.Find(text, clause);
        if (IsWorkingTime(text, clause) || (groups.Count == 0 && clock is null))
        {
            return [];
        }

        if (clock is not { } hours)
        {
            return [.. groups.Where(group => !IsOnlyHowOften(text, group))];
        }

        return groups.Count == 0
            ? [new(WeekWindows.Days("every-day"), hours.From, hours.To, hours.Start, hours.End)]
            : [.. groups.Select(group => group with
            {
                From = hours.From,
                To = hours.To,
                Start = Math.Min(group.Start, hours.Start),
                End = Math.Max(group.End, hours.End),
            })];
    }

    /// <summary>"I work Monday to Friday" tells nothing about the evenings.</summary>
    private static bool IsWorkingTime(MessageText text, Clause clause) =>
        text.Has(clause, Theme.Pointing, "self") && text.Find(clause.Start, clause.End, Theme.DayPart) is null
        && text.Find(clause.Start, clause.End, Theme.Denial) is null
        && text.FindLast(clause.Start, clause.End, Theme.Experience, "work") is { } work && !IsPartOfDay(text, work);

    /// <summary>The 工作 of 工作日.</summary>
    private static bool IsPartOfDay(MessageText text, Cue work) =>
        text.At(work.Start, Theme.Day) is not null;

    /// <summary>"Two hours every day" tells how long, not when.</summary>
    private static bool IsOnlyHowOften(MessageText text, DayGroup group) =>
        group.Days.Count == 7 && group.From == TimeOnly.MinValue && group.To == TimeOnly.MaxValue
        && text.Find(group.Start, group.End, Theme.Day, "every-day") is not null && text.Numbers.Count > 0;

    private static string Name(WeeklyWindow window) =>
        $"{window.Day.ToString()[..3].ToLowerInvariant()} {window.From:HH\\:mm}-{(window.To == TimeOnly.MaxValue ? "24:00" : window.To.ToString("HH\\:mm", null))}";
}
