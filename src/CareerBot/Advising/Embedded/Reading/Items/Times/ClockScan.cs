namespace CareerBot.Advising.Embedded;

/// <summary>Finds times of day in a clause: "after 6pm", "7-9pm", 19:00以后, 晚上七点.</summary>
internal static class ClockScan
{
    /// <summary>The stretch of the day a clause names by the clock.</summary>
    /// <returns>The stretch with the place of its words; <see langword="null"/> when no clock time bounds anything.</returns>
    public static (TimeOnly From, TimeOnly To, int Start, int End)? Find(MessageText text, Clause clause)
    {
        Reading? first = null;
        for (var index = 0; index < text.Numbers.Count; index++)
        {
            if (!clause.Contains(text.Numbers[index].Start) || Read(text, clause, ref index, first) is not { } reading)
            {
                continue;
            }

            if (first is { } from)
            {
                return (from.Corrected(reading).Time, reading.Time, from.Start, reading.End);
            }

            if (!IsRangeStart(text, reading.End))
            {
                return Bounded(text, clause, reading);
            }

            first = reading;
        }

        return null;
    }

    private static (TimeOnly, TimeOnly, int, int)? Bounded(MessageText text, Clause clause, Reading reading)
    {
        var behind = text.At(reading.End, Theme.DateCue);
        var before = text.FindLast(clause.Start, reading.Start, Theme.DateCue) is { } cue && text.Distance(cue.End, reading.Start) <= 2 ? cue : default;
        var (start, end) = (before.Length > 0 ? before.Start : reading.Start, behind?.End ?? reading.End);
        return (before.Value, behind?.Value) switch
        {
            ("after" or "start", _) or (_, "after" or "start") => (reading.Time, TimeOnly.MaxValue, start, end),
            ("before" or "by", _) or (_, "before") => (TimeOnly.MinValue, reading.Time, start, end),
            _ => null,
        };
    }

    /// <summary>Reads a number as a time of day when something says it is one.</summary>
    private static Reading? Read(MessageText text, Clause clause, ref int index, Reading? first)
    {
        var number = text.Numbers[index];
        if (!number.IsWhole || number.Value is < 0 or > 24 || number.Scale != 1)
        {
            return null;
        }

        var (minutes, end) = Minutes(text, ref index, number.End);
        var unit = text.At(end, Theme.Clock);
        end = unit?.End ?? end;
        var isPart = text.FindLast(clause.Start, number.Start, Theme.DayPart) is { } part && text.Distance(part.End, number.Start) <= 3;
        var bare = unit is null && minutes is null;
        if (bare && (first is null ? !IsRangeBeforeClock(text, index) && !IsAfterInEvening(text, clause, number) : !IsRangeEnd(text, number)))
        {
            return null;
        }

        if (unit is { Value: "hour" or "half" } && number.Value == 1 && !isPart)
        {
            // 一点 is mostly "a little".
            return null;
        }

        var minute = unit is { Value: "half" } ? 30 : minutes ?? 0;
        var hour = (int)number.Value % 24;
        var late = unit is { Value: "pm" } || (unit is not { Value: "am" } && hour is >= 1 and <= 11 && IsLate(text, clause, hour));
        return new(new(late && hour < 12 ? hour + 12 : hour, minute), number.Start, end, unit is { Value: "pm" }, hour);
    }

    private static (int? Minutes, int End) Minutes(MessageText text, ref int index, int end)
    {
        if (end + 2 < text.Folded.Length && text.Folded[end] == ':' && index + 1 < text.Numbers.Count
            && text.Numbers[index + 1] is { IsWhole: true, Value: < 60 } minutes && minutes.Start == end + 1)
        {
            index++;
            return ((int)minutes.Value, minutes.End);
        }

        return (null, end);
    }

    /// <summary>People who learn beside work mean the evening by "after 6" unless the morning is named.</summary>
    private static bool IsLate(MessageText text, Clause clause, int hour) =>
        text.Has(clause, Theme.DayPart, "evening") || text.Has(clause, Theme.DayPart, "afternoon") || text.Has(clause, Theme.Clock, "pm")
        || (hour <= 8 && !text.Has(clause, Theme.DayPart, "morning") && !text.Has(clause, Theme.Clock, "am"));

    private static bool IsRangeStart(MessageText text, int end) =>
        text.At(end, Theme.RangeLink) is { Value: "to" } link && text.Numbers.Any(number => number.Start == text.SkipSpaces(link.End));

    private static bool IsRangeBeforeClock(MessageText text, int index)
    {
        if (index + 1 >= text.Numbers.Count || !IsRangeStart(text, text.Numbers[index].End))
        {
            return false;
        }

        var next = text.Numbers[index + 1];
        return text.At(next.End, Theme.Clock) is not null || (next.End < text.Folded.Length && text.Folded[next.End] == ':');
    }

    private static bool IsRangeEnd(MessageText text, NumberSpan number) => text.At(number.End, Theme.Unit) is null;

    /// <summary>"Evenings after 7" needs no "pm".</summary>
    private static bool IsAfterInEvening(MessageText text, Clause clause, NumberSpan number) =>
        text.Has(clause, Theme.DayPart, "evening") && text.At(number.End, Theme.Unit) is null && text.At(number.End, Theme.Currency) is null
        && text.FindLast(clause.Start, number.Start, Theme.DateCue, "after") is { } after && text.Between(after.End, number.Start).IsEmpty;

    private readonly record struct Reading(TimeOnly Time, int Start, int End, bool IsPm, int Hour)
    {
        /// <summary>In "7-9pm" the mark behind the second time counts for both.</summary>
        public Reading Corrected(Reading second) =>
            second.IsPm && Hour < 12 && Time.Hour < 12 && Hour <= second.Hour ? this with { Time = Time.AddHours(12) } : this;
    }
}
