using System.Globalization;

namespace CareerBot.Careers;

/// <summary>Reads a small number in figures, English words or Chinese characters.</summary>
internal static class NumberWords
{
    private const string ChineseDigits = "零一二三四五六七八九";
    private const double Several = 3;
    private static readonly string[] s_english =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Reads the number that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="end">The token before which it ends.</param>
    /// <param name="next">The token behind it.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether a number begins here.</returns>
    public static bool TryRead(TokenizedText text, int first, int end, out int next, out double number)
    {
        next = first + 1;
        return text[first].IsCjk ? TryReadChinese(text, first, end, out next, out number) : TryReadLatin(text, first, end, ref next, out number);
    }

    private static bool TryReadLatin(TokenizedText text, int first, int end, ref int next, out double number)
    {
        var word = text.Characters(first);
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        number = English(word);
        if (number > 0)
        {
            next = SkipAndAHalf(text, next, end, ref number);
            return true;
        }

        number = word switch
        {
            "a" or "an" => 1,
            "couple" => 2,
            "several" or "few" or "many" => Several,
            _ => 0,
        };
        next = number == 2 && next < end && text.Characters(next) is "of" ? next + 1 : next;
        return number > 0;
    }

    private static int English(ReadOnlySpan<char> word)
    {
        for (var number = 1; number < s_english.Length; number++)
        {
            if (word.SequenceEqual(s_english[number]))
            {
                return number;
            }
        }

        return 0;
    }

    private static int SkipAndAHalf(TokenizedText text, int next, int end, ref double number)
    {
        if (next + 2 >= end || text.Characters(next) is not "and" || text.Characters(next + 1) is not "a" || text.Characters(next + 2) is not "half")
        {
            return next;
        }

        number += 0.5;
        return next + 3;
    }

    private static bool TryReadChinese(TokenizedText text, int first, int end, out int next, out double number)
    {
        (next, number) = (first, 0);
        while (next < end && text[next].IsCjk && (next == first || text[next].Joint == Joint.None) && Digit(text.Characters(next)[0]) is { } digit)
        {
            number = Add(number, digit);
            next++;
        }

        if (next > first)
        {
            return true;
        }

        number = text.Characters(first) switch
        {
            "半" => 0.5,
            "几" or "数" or "多" => Several,
            _ => 0,
        };
        next = first + 1;
        return number > 0;
    }

    /// <summary>二十 is 20, 十五 is 15, and of 三四年 the lower counts.</summary>
    private static double Add(double number, int digit) => (number, digit) switch
    {
        (_, 10) => Math.Max(1, number) * 10,
        (0, _) => digit,
        _ => number % 10 == 0 ? number + digit : number,
    };

    private static int? Digit(char character) => character switch
    {
        '两' => 2,
        '十' => 10,
        _ => ChineseDigits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit ? digit : null,
    };
}
