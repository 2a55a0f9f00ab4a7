namespace CareerBot.Advising.Embedded;

/// <summary>Finds numbers in digits (<c>12,000</c>, <c>12k</c>, 1.2万, 1万2), Chinese numerals and English words.</summary>
internal static class NumberScan
{
    /// <summary>Finds all numbers of a folded text, in order.</summary>
    public static List<NumberSpan> Find(string folded)
    {
        var numbers = new List<NumberSpan>();
        for (var at = 0; at < folded.Length;)
        {
            var number = At(folded, at);
            if (number is { } found)
            {
                numbers.Add(found);
            }

            at = number?.End ?? at + 1;
        }

        return numbers;
    }

    private static NumberSpan? At(string folded, int at)
    {
        var character = folded[at];
        if (char.IsAsciiDigit(character))
        {
            return IsInsideName(folded, at) ? null : InDigits(folded, at);
        }

        if (HanNumerals.IsNumeral(character))
        {
            return HanNumerals.At(folded, at);
        }

        return char.IsAsciiLetterLower(character) && Script.IsBoundary(folded, at) ? EnglishNumerals.At(folded, at) : null;
    }

    /// <summary>A digit behind a letter belongs to a name such as <c>gpt4</c> or <c>b2b</c>.</summary>
    private static bool IsInsideName(string folded, int at) => at > 0 && (char.IsAsciiLetter(folded[at - 1]) || (char.IsAsciiDigit(folded[at - 1]) && IsInsideName(folded, at - 1)));

    private static NumberSpan InDigits(string folded, int start)
    {
        var end = start;
        var value = Digits(folded, ref end);
        var scale = Multiplier(folded, ref end);
        if (scale >= HanNumerals.TenThousand && end < folded.Length)
        {
            value = (value * scale) + HanNumerals.Remainder(folded, ref end, scale);
        }
        else
        {
            value *= scale;
        }

        return new(value, start, end, scale, true);
    }

    private static decimal Digits(string folded, ref int end)
    {
        var value = 0m;
        var digits = 0;
        for (; end < folded.Length && digits < 18; end++)
        {
            if (char.IsAsciiDigit(folded[end]))
            {
                value = (value * 10) + (folded[end] - '0');
                digits++;
            }
            else if (!IsThousandsMark(folded, end))
            {
                break;
            }
        }

        return value + Fraction(folded, ref end);
    }

    /// <summary>A comma divides thousands when exactly three digits follow and at most three stood before.</summary>
    private static bool IsThousandsMark(string folded, int at) =>
        folded[at] == ',' && at + 3 < folded.Length
        && char.IsAsciiDigit(folded[at + 1]) && char.IsAsciiDigit(folded[at + 2]) && char.IsAsciiDigit(folded[at + 3])
        && (at + 4 >= folded.Length || !char.IsAsciiDigit(folded[at + 4]))
        && (at < 4 || !char.IsAsciiDigit(folded[at - 4]) || folded[at - 4] == ',');

    private static decimal Fraction(string folded, ref int end)
    {
        if (end + 1 >= folded.Length || folded[end] != '.' || !char.IsAsciiDigit(folded[end + 1]))
        {
            return 0;
        }

        var (value, unit) = (0m, 0.1m);
        for (end++; end < folded.Length && char.IsAsciiDigit(folded[end]) && unit > 0.0000001m; end++, unit /= 10)
        {
            value += (folded[end] - '0') * unit;
        }

        return value;
    }

    private static decimal Multiplier(string folded, ref int end)
    {
        var scale = 1m;
        var rest = folded.AsSpan(end).TrimStart(' ');
        var skipped = folded.Length - end - rest.Length;
        foreach (var (word, multiplier) in Multipliers)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && Script.IsBoundary(rest, word.Length) && (skipped == 0 || word.Length > 1))
            {
                end += skipped + word.Length;
                scale = multiplier;
                break;
            }
        }

        return scale;
    }

    private static (string Word, decimal Multiplier)[] Multipliers { get; } =
    [
        ("thousand", 1000m), ("grand", 1000m), ("million", 1_000_000m), ("k", 1000m), ("w", 10_000m), ("百万", 1_000_000m), ("万", 10_000m),
        ("千", 1000m), ("百", 100m),
    ];
}
