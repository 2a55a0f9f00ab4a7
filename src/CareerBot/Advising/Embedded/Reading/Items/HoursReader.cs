using System.Globalization;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// Reads the hours a week a person has for learning. Hours a day count for the days named beside them (weekdays five, weekends two),
/// else for seven.
/// </summary>
internal static class HoursReader
{
    private const double HoursInWeek = 168;

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="expecting">The slot asked for.</param>
    /// <returns>The hours; 0 when somebody says so, which leaves no path and is answered with that; <see langword="null"/> when none are told.</returns>
    public static double? Read(MessageText text, string? expecting)
    {
        double? total = null;
        var lastDays = "";
        for (var index = 0; index < text.Numbers.Count; index++)
        {
            if (ReadOne(text, index, expecting) is not { } told)
            {
                continue;
            }

            // "An hour on weekdays and four on Saturdays" adds up; a second figure for the same days corrects the first.
            total = told.Days == lastDays || lastDays.Length == 0 || told.Days.Length == 0 ? told.Hours : (total ?? 0) + told.Hours;
            lastDays = told.Days;
        }

        return total <= HoursInWeek ? total : null;
    }

    private static (double Hours, string Days)? ReadOne(MessageText text, int index, string? expecting)
    {
        var number = text.Numbers[index];
        var unit = HourUnit(text, number.End);
        var isBareAnswer = expecting == Slots.Hours && unit is null && IsAlone(text, number);
        if (number.Value is < 0 or > (decimal)HoursInWeek || (unit is null && !isBareAnswer) || text.IsTaken(number.Start, number.End)
            || Denial.Covers(text, number.Start, number.End, 1))
        {
            return null;
        }

        var hours = (double)number.Value + HalfBehind(text, number.End, unit?.End ?? number.End);
        var clause = text.ClauseAt(number.Start);
        var rate = Rate(text, clause, number, unit);
        var day = text.Find(clause.Start, clause.End, Theme.Day);
        var days = day is { Value: not "every-day" } ? WeekWindows.Days(day.Value.Value).Count : 0;
        var factor = rate switch
        {
            "per-day" => days == 0 ? 7 : days,
            "per-week" => 1,
            _ when day is { Value: "weekday" } => days,
            _ when days > 0 || expecting is Slots.Hours or Slots.Times || Correction.IsIn(text) || IsAlone(text, number, unit) => 1,
            _ => 0,
        };
        if (factor == 0)
        {
            return null;
        }

        text.Add("hours", (hours * factor).ToString(CultureInfo.InvariantCulture), number.Start, Math.Max(unit?.End ?? number.End, RateEnd(text, unit)));
        return (hours * factor, day?.Value ?? "");
    }

    /// <summary>The word for hours behind a number: "10 hours", "10+ hours", "half an hour", "10-15 hours" from its second number only.</summary>
    private static Cue? HourUnit(MessageText text, int end)
    {
        var rest = text.Folded.AsSpan(end);
        foreach (var filler in (ReadOnlySpan<string>)["", "+", " +", "多", "个", "多个", "几个", "个半", " of", " an", " a", " or so", " plus", " to", " full", " free", " spare"])
        {
            if (rest.StartsWith(filler, StringComparison.Ordinal) && text.At(end + filler.Length, Theme.Unit) is { Value: "hour" } unit)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>两小时半, 一个半小时.</summary>
    private static double HalfBehind(MessageText text, int numberEnd, int end) =>
        (end < text.Folded.Length && text.Folded[end] == '半') || text.Folded.AsSpan(numberEnd).StartsWith("个半", StringComparison.Ordinal) ? 0.5 : 0;

    private static string? Rate(MessageText text, Clause clause, NumberSpan number, Cue? unit)
    {
        if (unit is { } hours && text.At(hours.End, Theme.Rate) is { } behind)
        {
            return behind.Value;
        }

        var before = text.FindLast(clause.Start, number.Start, Theme.Rate);
        var after = text.Find(number.End, clause.End, Theme.Rate);
        return (before ?? after)?.Value;
    }

    private static int RateEnd(MessageText text, Cue? unit) =>
        unit is { } hours && text.At(hours.End, Theme.Rate) is { } rate ? rate.End : 0;

    /// <summary>"10 hours" and nothing else.</summary>
    private static bool IsAlone(MessageText text, NumberSpan number, Cue? unit) =>
        unit is { } hours && !text.ClauseAt(number.Start).IsQuestion && text.Distance(0, number.Start) <= 4 && text.Distance(hours.End, text.Folded.Length) <= 2;

    private static bool IsAlone(MessageText text, NumberSpan number) =>
        number.Scale == 1 && text.Distance(0, number.Start) <= 4 && text.Distance(number.End, text.Folded.Length) <= 6
        && text.At(number.End, Theme.Unit) is null && text.At(number.End, Theme.Currency) is null;
}
