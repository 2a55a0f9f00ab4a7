using System.Globalization;

namespace CareerBot.Advising.Embedded;

/// <summary>Finds months named in English, perhaps with day and year: "January", "15 March 2027", "June next year".</summary>
/// <param name="text">The message.</param>
/// <param name="periods">Where they go.</param>
internal sealed class MonthNames(MessageText text, PeriodList periods)
{
    /// <summary>Adds the months the message names.</summary>
    public void Find()
    {
        foreach (var cue in text.Cues(Theme.Month))
        {
            if (IsWordToo(cue) && !FollowsDateWord(cue))
            {
                continue;
            }

            var month = int.Parse(cue.Value, CultureInfo.InvariantCulture);
            var (day, start, end) = DayBeside(cue);
            var year = YearBehind(end, out var yearEnd);
            periods.AddDay(year, month, day, start, yearEnd);
        }
    }

    /// <summary>"May" and "march" are words too.</summary>
    private static bool IsWordToo(Cue cue) => cue is { Value: "5" } or { Value: "3", Length: 3 or 5 };

    private bool FollowsDateWord(Cue cue)
    {
        foreach (var date in text.Cues(Theme.DateCue))
        {
            if (text.SkipSpaces(date.End) == cue.Start)
            {
                return true;
            }
        }

        return text.Between(Math.Max(0, cue.Start - 5), cue.Start) is var before
            && (before.EndsWith("next") || before.EndsWith("this") || before.EndsWith("of") || text.Numbers.Any(number => text.SkipSpaces(number.End) == cue.Start));
    }

    private (int? Day, int Start, int End) DayBeside(Cue cue)
    {
        foreach (var number in text.Numbers)
        {
            if (number is not { IsWhole: true, Value: >= 1 and <= 31, InDigits: true })
            {
                continue;
            }

            if (number.Start == text.SkipSpaces(cue.End))
            {
                return ((int)number.Value, cue.Start, SkipOrdinal(number.End));
            }

            if (text.SkipSpaces(SkipOrdinal(number.End)) == cue.Start)
            {
                return ((int)number.Value, number.Start, cue.End);
            }
        }

        return (null, cue.Start, cue.End);
    }

    private int SkipOrdinal(int at) =>
        at + 1 < text.Folded.Length && text.Folded.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" ? at + 2 : at;

    private int? YearBehind(int end, out int yearEnd)
    {
        var at = text.SkipSpaces(end < text.Folded.Length && text.Folded[end] == ',' ? end + 1 : end);
        foreach (var number in text.Numbers)
        {
            if (number.Start == at && Calendar.IsYear(number))
            {
                yearEnd = number.End;
                return (int)number.Value;
            }
        }

        var anchor = text.At(end, Theme.DateAnchor);
        yearEnd = anchor is { Value: "next-year" or "this-year" } ? anchor.Value.End : end;
        return anchor?.Value switch
        {
            "next-year" => periods.Today.Year + 1,
            "this-year" => periods.Today.Year,
            _ => null,
        };
    }
}
