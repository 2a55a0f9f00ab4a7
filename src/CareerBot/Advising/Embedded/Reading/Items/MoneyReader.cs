using System.Globalization;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads sums of money with what they are about and how they bound.</summary>
internal static class MoneyReader
{
    private const decimal LeastBareSum = 500;
    private const decimal MostBareSum = 9_999_999;
    private const int MonthsInYear = 12;

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message, dates and times already recognized.</param>
    /// <param name="expecting">The slot asked for.</param>
    public static IReadOnlyList<Amount> Read(MessageText text, string? expecting)
    {
        var amounts = new List<Amount>();
        for (var index = 0; index < text.Numbers.Count; index++)
        {
            var low = text.Numbers[index];
            var high = RangeEnd(text, index);
            if (IsMoney(text, low, high, expecting) && !Denial.Covers(text, low.Start, (high ?? low).End, 1))
            {
                amounts.Add(ReadOne(text, low, high, expecting));
                index += high is null ? 0 : 1;
            }
        }

        return amounts;
    }

    private static Amount ReadOne(MessageText text, NumberSpan low, NumberSpan? high, string? expecting)
    {
        var clause = text.ClauseAt(low.Start);
        var end = (high ?? low).End;
        var currency = text.At(end, Theme.Currency);
        end = currency?.End ?? end;
        var start = StartWithSign(text, low.Start);
        var role = RoleOf(text, clause, start, end, expecting);
        var bound = BoundOf(text, clause, start, end);
        var value = low.Value;
        if (high is { } upper)
        {
            // "20-30k" names thousands once for both.
            value = low.Scale == 1 && upper.Scale >= 1000 && low.Value < 1000 ? low.Value * upper.Scale : low.Value;
            (value, bound) = role == AmountRole.Budget ? (upper.Value, AmountBound.AtMost) : (value, AmountBound.AtLeast);
        }

        if (role == AmountRole.Salary && text.Has(clause, Theme.PayPeriod, "year"))
        {
            value = Math.Round(value / MonthsInYear);
        }

        // A budget below nothing is taken at its word: then no path keeps to it, and the answer says so.
        value = role == AmountRole.Budget && IsNegative(text, start) ? -value : value;
        text.Add("money", value.ToString("0.##", CultureInfo.InvariantCulture), start, end);
        return new(value, role, bound, text.Words(start, end));
    }

    /// <summary>The second number of "20k-30k", 8000到10000 or "between 8 and 10 thousand".</summary>
    private static NumberSpan? RangeEnd(MessageText text, int index)
    {
        if (index + 1 >= text.Numbers.Count)
        {
            return null;
        }

        var (low, high) = (text.Numbers[index], text.Numbers[index + 1]);
        var at = text.At(low.End, Theme.Currency)?.End ?? low.End;
        var gap = text.Between(at, high.Start).Trim("¥$");
        var isBetween = gap is "and" && text.Between(Math.Max(0, low.Start - 9), low.Start).Contains("between", StringComparison.Ordinal);
        var isRange = isBetween || gap is "-" or "~" or "--" or "to" or "到" or "至";
        return isRange && (high.Value > low.Value || high.Scale > low.Scale) ? high : null;
    }

    private static bool IsMoney(MessageText text, NumberSpan low, NumberSpan? high, string? expecting)
    {
        var last = high ?? low;
        if (text.IsTaken(low.Start, last.End) || last.Value < 0 || IsOrdinal(text, low))
        {
            return false;
        }

        if (text.At(last.End, Theme.Currency) is not null || text.At(low.End, Theme.Currency) is not null || StartWithSign(text, low.Start) < low.Start)
        {
            return true;
        }

        if (IsMeasured(text, last.End) || (Calendar.IsYear(last) && expecting != Slots.Budget && !IsBounded(text, low.Start, last.End)))
        {
            return false;
        }

        var clause = text.ClauseAt(low.Start);
        if (last.Value == 0)
        {
            // Nothing is a sum only right behind "budget": most noughts count something else, as in 零基础.
            return text.FindLast(clause.Start, low.Start, Theme.MoneyRole) is { } named && text.Distance(named.End, low.Start) <= 3;
        }

        return last.Scale >= 1000 || (expecting == Slots.Budget && last.Value >= 100)
            || (last.Value is >= LeastBareSum and <= MostBareSum && last.InDigits)
            || (last.Value >= 100 && text.Find(clause.Start, clause.End, Theme.MoneyRole) is { } role && text.Distance(Math.Min(role.End, low.Start), Math.Max(role.Start, low.Start)) <= 6);
    }

    /// <summary>"Under 2000" names no year.</summary>
    private static bool IsBounded(MessageText text, int start, int end) =>
        text.At(end, Theme.Bound) is not null
        || (text.FindLast(text.ClauseAt(start).Start, start, Theme.Bound) is { } bound && text.Between(bound.End, start).IsEmpty);

    private static bool IsOrdinal(MessageText text, NumberSpan number) =>
        number.Start > 0 && text.Folded[number.Start - 1] is '第' or '#';

    /// <summary>Whether something other than money is counted.</summary>
    private static bool IsMeasured(MessageText text, int end)
    {
        const string Measures = "人个门岁名家份条次点分号级节课遍页字章楼路届位种%";
        var at = text.SkipSpaces(end);
        return text.At(end, Theme.Unit) is not null
            || (at < text.Folded.Length && Measures.Contains(text.Folded[at]))
            || text.Folded.AsSpan(Math.Min(at, text.Folded.Length)) is var rest
                && (rest.StartsWith("people", StringComparison.Ordinal) || rest.StartsWith("students", StringComparison.Ordinal)
                    || rest.StartsWith("words", StringComparison.Ordinal) || rest.StartsWith("jobs", StringComparison.Ordinal)
                    || rest.StartsWith("square", StringComparison.Ordinal) || rest.StartsWith("percent", StringComparison.Ordinal));
    }

    private static int StartWithSign(MessageText text, int start)
    {
        foreach (var sign in text.Cues(Theme.Currency))
        {
            if (sign.End <= start && text.Between(sign.End, start).IsEmpty && (sign.Length == 1 || char.IsAsciiLetter(text.Folded[sign.Start]))
                && !Script.IsHan(text.Folded[sign.Start]))
            {
                return sign.Start;
            }
        }

        return start;
    }

    private static bool IsNegative(MessageText text, int start)
    {
        var before = text.Folded.AsSpan(0, start).TrimEnd();
        return before.EndsWith("负", StringComparison.Ordinal)
            || before.EndsWith("minus", StringComparison.Ordinal)
            || (before.EndsWith("-", StringComparison.Ordinal) && (before.Length < 2 || !char.IsAsciiDigit(before[^2])));
    }

    private static AmountRole RoleOf(MessageText text, Clause clause, int start, int end, string? expecting)
    {
        var (nearest, distance) = (default(Cue), int.MaxValue);
        foreach (var role in text.Cues(Theme.MoneyRole))
        {
            var gap = role.End <= start ? text.Distance(role.End, start) : text.Distance(end, role.Start) + 1;
            if (clause.Contains(role.Start) && gap < distance && !IsCorrection(text, role))
            {
                (nearest, distance) = (role, gap);
            }
        }

        return nearest.Value switch
        {
            "budget" => AmountRole.Budget,
            "salary" => AmountRole.Salary,
            _ when expecting == Slots.Budget => AmountRole.Budget,
            _ => AmountRole.Unclear,
        };
    }

    /// <summary>The "make" of "make it 15000".</summary>
    private static bool IsCorrection(MessageText text, Cue role)
    {
        foreach (var correction in text.Cues(Theme.Correction))
        {
            if (correction.Overlaps(role.Start, role.End))
            {
                return true;
            }
        }

        return false;
    }

    private static AmountBound BoundOf(MessageText text, Clause clause, int start, int end)
    {
        var behind = text.At(end, Theme.Bound);
        var before = text.FindLast(clause.Start, start, Theme.Bound) is { } cue && text.Distance(cue.End, start) <= 2 ? cue : default;
        return (behind?.Value ?? before.Value) switch
        {
            "at-most" => AmountBound.AtMost,
            "at-least" => AmountBound.AtLeast,
            _ => AmountBound.About,
        };
    }
}
