using System.Collections.Frozen;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads numbers in English words: "twelve thousand", "twenty-five", "a couple of", "one and a half".</summary>
internal static class EnglishNumerals
{
    private const decimal Hundred = 100;
    private const decimal Thousand = 1000;

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Values =
        new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["zero"] = 0,
            ["one"] = 1,
            ["two"] = 2,
            ["three"] = 3,
            ["four"] = 4,
            ["five"] = 5,
            ["six"] = 6,
            ["seven"] = 7,
            ["eight"] = 8,
            ["nine"] = 9,
            ["ten"] = 10,
            ["eleven"] = 11,
            ["twelve"] = 12,
            ["thirteen"] = 13,
            ["fourteen"] = 14,
            ["fifteen"] = 15,
            ["sixteen"] = 16,
            ["seventeen"] = 17,
            ["eighteen"] = 18,
            ["nineteen"] = 19,
            ["twenty"] = 20,
            ["thirty"] = 30,
            ["forty"] = 40,
            ["fifty"] = 50,
            ["sixty"] = 60,
            ["seventy"] = 70,
            ["eighty"] = 80,
            ["ninety"] = 90,
            ["couple"] = 2,
            ["few"] = 3,
            ["dozen"] = 12,
            ["hundred"] = Hundred,
            ["thousand"] = Thousand,
            ["million"] = 1_000_000,
            ["half"] = 0.5m,
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number that begins at a word.</summary>
    /// <returns>The number, or <see langword="null"/> when the word is none.</returns>
    public static NumberSpan? At(string folded, int start)
    {
        if (IsOne(folded, start))
        {
            return new(1, start, start + 1, 1, false);
        }

        var sum = default(Sum);
        var (at, end) = (start, start);
        while (Word(folded, at) is { Length: > 0 } word)
        {
            if (Values.TryGetValue(word, out var value))
            {
                if (!sum.Takes(value))
                {
                    break;
                }

                end = at + word.Length;
            }
            else if (!IsFiller(word, sum.Any))
            {
                break;
            }

            at += word.Length;
            at += at < folded.Length && folded[at] is ' ' or '-' ? 1 : 0;
        }

        return sum.Any ? new(sum.Value, start, end, sum.Scale, false) : null;
    }

    /// <summary>"A year of experience" and "a decade in sales" count; elsewhere an article is no number.</summary>
    private static bool IsOne(string folded, int start) =>
        folded.AsSpan(start).StartsWith("a year", StringComparison.Ordinal) || folded.AsSpan(start).StartsWith("a decade", StringComparison.Ordinal);

    private static bool IsFiller(ReadOnlySpan<char> word, bool hasNumber) => word is "a" or "an" || (hasNumber && word is "and" or "of");

    private static ReadOnlySpan<char> Word(string folded, int at)
    {
        var end = at;
        while (end < folded.Length && char.IsAsciiLetterLower(folded[end]))
        {
            end++;
        }

        return folded.AsSpan(at, end - at);
    }

    private struct Sum
    {
        private decimal _total;
        private decimal _group;

        public bool Any { get; private set; }

        public decimal Scale { get; private set; }

        public readonly decimal Value => _total + _group;

        /// <summary>Takes the next word in; refuses one that begins another number, as in "two three".</summary>
        public bool Takes(decimal value)
        {
            var isUnit = value >= Hundred;
            if (Any && !isUnit && value >= 1 && _group % Hundred != 0 && !(_group % 10 == 0 && value < 10))
            {
                return false;
            }

            if (value >= Thousand)
            {
                (_total, _group) = ((_total + Math.Max(_group, Any ? 0 : 1)) * value, 0);
            }
            else
            {
                _group = isUnit ? Math.Max(_group, 1) * value : _group + value;
            }

            Scale = isUnit ? value : Math.Max(Scale, 1);
            Any = true;
            return true;
        }
    }
}
