namespace CareerBot.Advising.Embedded;

/// <summary>Reads numbers in Chinese numerals, with the spoken shorthand: 一万二 is 12000, 两百五 is 250.</summary>
internal static class HanNumerals
{
    /// <summary>万.</summary>
    public const decimal TenThousand = 10_000m;

    private const string DigitCharacters = "零一二三四五六七八九";
    private const string Others = "〇两俩十百千万亿半几";

    /// <summary>Whether a character is a numeral.</summary>
    public static bool IsNumeral(char character) => DigitCharacters.Contains(character) || Others.Contains(character);

    /// <summary>The number that begins at a place.</summary>
    public static NumberSpan? At(string folded, int start)
    {
        if (folded[start] == '半')
        {
            return new(0.5m, start, start + 1, 1, false);
        }

        if (folded[start] is '万' or '亿' or '千' or '百')
        {
            return null;
        }

        var end = start;
        while (end < folded.Length && IsNumeral(folded[end]) && folded[end] != '半')
        {
            end++;
        }

        return Read(folded.AsSpan(start, end - start)) is { } read ? new(read.Value, start, end, read.Scale, false) : null;
    }

    /// <summary>What follows a multiplier: the 2 of 1万2, which counts thousands, or the whole 2千 of 1万2千.</summary>
    public static decimal Remainder(string folded, ref int end, decimal scale)
    {
        var stop = end;
        while (stop < folded.Length && (char.IsAsciiDigit(folded[stop]) || (IsNumeral(folded[stop]) && folded[stop] is not '半' and not '万')))
        {
            stop++;
        }

        if (stop == end || Read(folded.AsSpan(end, stop - end)) is not { } read)
        {
            return 0;
        }

        var isShorthand = stop - end == 1 && read.Value < 10;
        end = stop;
        return isShorthand ? read.Value * scale / 10 : read.Value;
    }

    private static (decimal Value, decimal Scale)? Read(ReadOnlySpan<char> numerals)
    {
        if (numerals.Length > 1 && numerals.IndexOfAny("十百千万亿") < 0)
        {
            return InDigits(numerals);
        }

        var (total, section, digit) = (0m, 0m, 0m);
        var (scale, hasDigit, afterZero) = (1m, false, false);
        foreach (var numeral in numerals)
        {
            var unit = UnitOf(numeral);
            if (unit == 0)
            {
                (digit, hasDigit, afterZero) = (DigitOf(numeral), true, afterZero || numeral is '零' or '〇');
            }
            else if (unit >= TenThousand)
            {
                (total, section) = (total + ((section + digit) * unit), 0);
                (digit, hasDigit, scale, afterZero) = (0, false, unit, false);
            }
            else
            {
                section += (hasDigit ? digit : 1) * unit;
                (digit, hasDigit, scale, afterZero) = (0, false, unit, false);
            }
        }

        // A last digit without a unit counts the next smaller unit, unless a zero or ten stands before it: 二十五, 一百零五.
        var last = hasDigit && scale >= 100 && !afterZero ? digit * scale / 10 : digit;
        return (total + section + last, Math.Max(1, total > 0 ? TenThousand : scale));
    }

    /// <summary>Digits without a unit: 二三 is "two or three" and counts as the larger, longer ones are read digit by digit.</summary>
    private static (decimal Value, decimal Scale)? InDigits(ReadOnlySpan<char> numerals)
    {
        if (numerals.Length == 2 && DigitOf(numerals[1]) == DigitOf(numerals[0]) + 1)
        {
            return (DigitOf(numerals[1]), 1);
        }

        var value = 0m;
        foreach (var numeral in numerals[..Math.Min(numerals.Length, 8)])
        {
            value = (value * 10) + DigitOf(numeral);
        }

        return (value, 1);
    }

    private static decimal UnitOf(char numeral) => numeral switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => TenThousand,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static decimal DigitOf(char numeral) => numeral switch
    {
        '〇' => 0,
        '两' or '俩' => 2,
        '几' => 3,
        >= '0' and <= '9' => numeral - '0',
        _ => Math.Max(0, DigitCharacters.IndexOf(numeral)),
    };
}
