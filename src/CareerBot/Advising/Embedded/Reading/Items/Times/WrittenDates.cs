namespace CareerBot.Advising.Embedded;

/// <summary>Finds dates written in numbers: 2026-11-30, 2026年11月, 3月15日, 明年三月.</summary>
/// <param name="text">The message.</param>
/// <param name="periods">Where they go.</param>
internal sealed class WrittenDates(MessageText text, PeriodList periods)
{
    /// <summary>Adds the dates the message names.</summary>
    public void Find()
    {
        for (var index = 0; index < text.Numbers.Count; index++)
        {
            var number = text.Numbers[index];
            if (Calendar.IsYear(number) && YearParts(index) is { } parts)
            {
                periods.AddDay(parts.Year, parts.Month, parts.Day, number.Start, parts.End);
            }
            else if (MonthPart(index, number.End) is { } month)
            {
                var year = ShiftedYear(number.Start, out var start);
                periods.AddDay(year, month.Month, month.Day, start, month.End);
            }
        }
    }

    private (int Year, int Month, int? Day, int End)? YearParts(int index)
    {
        var (year, end) = ((int)text.Numbers[index].Value, text.Numbers[index].End);
        if (end >= text.Folded.Length || text.Folded[end] is not ('-' or '/' or '.' or '\u5E74') || index + 1 >= text.Numbers.Count)
        {
            return null;
        }

        var isHan = text.Folded[end] == '\u5E74';
        var next = text.Numbers[index + 1];
        if (text.SkipSpaces(end + 1) != next.Start || next is not { IsWhole: true, Value: >= 1 and <= 12 })
        {
            return null;
        }

        if (isHan)
        {
            return MonthPart(index + 1, next.End) is { } month ? (year, month.Month, month.Day, month.End) : null;
        }

        var day = index + 2 < text.Numbers.Count && text.Numbers[index + 2].Start == next.End + 1 ? text.Numbers[index + 2] : default;
        return day is { IsWhole: true, Value: >= 1 and <= 31 }
            ? (year, (int)next.Value, (int)day.Value, day.End)
            : (year, (int)next.Value, null, next.End);
    }

    /// <summary>A number followed by 月, perhaps with a day: 3月, 3月15日, 3月份, 3月底.</summary>
    private (int Month, int? Day, int End)? MonthPart(int index, int end)
    {
        if (text.Numbers[index] is not { IsWhole: true, Value: >= 1 and <= 12 } month || end >= text.Folded.Length || text.Folded[end] != '\u6708')
        {
            return null;
        }

        end++;
        if (index + 1 < text.Numbers.Count && text.Numbers[index + 1] is { IsWhole: true, Value: >= 1 and <= 31 } day && day.Start == end)
        {
            var isMarked = day.End < text.Folded.Length && text.Folded[day.End] is '\u65E5' or '\u53F7';
            return ((int)month.Value, (int)day.Value, day.End + (isMarked ? 1 : 0));
        }

        return ((int)month.Value, null, end + (end < text.Folded.Length && text.Folded[end] == '\u4EFD' ? 1 : 0));
    }

    /// <summary>明年 or 今年 in front of a month.</summary>
    private int? ShiftedYear(int at, out int start)
    {
        foreach (var anchor in text.Cues(Theme.DateAnchor))
        {
            if (anchor.End == at && anchor.Value is "next-year" or "this-year")
            {
                start = anchor.Start;
                return periods.Today.Year + (anchor.Value == "next-year" ? 1 : 0);
            }
        }

        start = at;
        return null;
    }
}
