namespace CareerBot.Careers;

/// <summary>Reads a length of time such as "3 years", "half a year", 两年半, 六个月.</summary>
internal static class Duration
{
    private const int MostYears = 50;
    private const double MonthsInYear = 12;

    /// <summary>Reads the length of time that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="end">The token before which it ends.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="years">How many years it is.</param>
    /// <returns>Whether a length of time begins here; a year, a date or "two years ago" is none.</returns>
    public static bool TryRead(TokenizedText text, int first, int end, out int last, out double years)
    {
        (last, years) = (-1, 0);
        if (first > 0 && text.Characters(first - 1) is "第" or "大" && text[first].Joint == Joint.None)
        {
            return false;
        }

        if (!TryReadNumber(text, first, end, out var next, out var number))
        {
            return false;
        }

        next = SkipRange(text, next, end);
        next = Skip(text, next, end, "多", "来", "plus", "or", "more", "full", "a");
        if (next >= end || Unit(text, ref next, end) is not { } unit)
        {
            return false;
        }

        next = ReadHalf(text, next, end, unit, ref number);
        next = Skip(text, next, end, "多", "以", "上", "左", "右", "了", "s");
        years = number * unit;
        last = next - 1;
        return years <= MostYears && !IsDate(text, next, end);
    }

    private static bool TryReadNumber(TokenizedText text, int first, int end, out int next, out double number)
    {
        if (NumberWords.TryRead(text, first, end, out next, out number))
        {
            return true;
        }

        next = first;
        if (text.Characters(first) is "half")
        {
            next = Skip(text, first + 1, end, "a");
            number = 0.5;
            return true;
        }

        return false;
    }

    /// <summary>Of "3-5 years" the lower figure counts.</summary>
    private static int SkipRange(TokenizedText text, int next, int end)
    {
        if (next >= end)
        {
            return next;
        }

        var second = text[next].Joint == Joint.Tight ? next : text.Characters(next) is "到" or "至" or "to" ? next + 1 : end;
        return second < end && NumberWords.TryRead(text, second, end, out var after, out _) ? after : next;
    }

    /// <summary>The unit, in years.</summary>
    private static double? Unit(TokenizedText text, ref int next, int end)
    {
        var word = text.Characters(next);
        if (word is "年" or "year" or "years" or "yr" or "yrs")
        {
            next++;
            return 1;
        }

        if (word is "month" or "months")
        {
            next++;
            return 1 / MonthsInYear;
        }

        if (word is "个" && next + 1 < end && text.Characters(next + 1) is "月")
        {
            next += 2;
            return 1 / MonthsInYear;
        }

        return null;
    }

    private static int ReadHalf(TokenizedText text, int next, int end, double unit, ref double number)
    {
        var isHalf = next < end && text.Characters(next) is "半" && text[next].Joint == Joint.None;
        number += isHalf && unit == 1 ? 0.5 : 0;
        return isHalf ? next + 1 : next;
    }

    private static int Skip(TokenizedText text, int next, int end, params ReadOnlySpan<string> words)
    {
        while (next < end && text[next].Joint <= Joint.Tight && Contains(words, text.Characters(next)))
        {
            next++;
        }

        return next;
    }

    private static bool Contains(ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two years ago", 三年级, 两年内 tell a point in time or a rank.</summary>
    private static bool IsDate(TokenizedText text, int next, int end) =>
        next < end && text[next].Joint <= Joint.Tight
        && text.Characters(next) is "ago" or "old" or "later" or "前" or "级" or "制" or "内" or "后" or "代" or "底" or "初" or "轮" or "毕";
}
