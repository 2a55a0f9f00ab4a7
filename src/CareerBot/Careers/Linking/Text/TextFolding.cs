using System.Globalization;
using System.Text;

namespace CareerBot.Careers;

/// <summary>
/// Makes texts comparable: compatibility forms (full width, ligatures) to plain ones, lower case, traditional to simplified characters,
/// one kind of space, apostrophe and hyphen; invisible characters vanish. Every folded character knows where it came from.
/// </summary>
/// <param name="traditional">The traditional characters.</param>
internal sealed class TextFolding(TraditionalCharacters traditional)
{
    private const int LongestCluster = 32;

    /// <summary>Folds a text; characters that are no valid Unicode become the replacement character.</summary>
    public FoldedText Fold(string text)
    {
        var folded = new Builder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = ClusterLength(text, at);
            if (length == 1)
            {
                FoldOne(text[at], at, ref folded);
            }
            else
            {
                FoldCluster(text, at, length, ref folded);
            }

            at += length;
        }

        return folded.ToFoldedText(text);
    }

    /// <summary>
    /// A base character with the combining marks behind it folds as one, so that both spellings of é are equal. No writing heaps
    /// up more than a few marks; sorting thousands of them takes its time.
    /// </summary>
    private static int ClusterLength(string text, int at)
    {
        var end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        while (end < text.Length && end - at < LongestCluster && text[end] >= '\u0300' && char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end - at;
    }

    private void FoldOne(char character, int at, ref Builder folded)
    {
        if (character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF')
        {
            folded.Add(traditional.Simplify(character), at, at + 1);
        }
        else if (char.IsAscii(character))
        {
            folded.Add(char.IsWhiteSpace(character) && character is not '\n' ? ' ' : char.ToLowerInvariant(character), at, at + 1);
        }
        else if (char.IsSurrogate(character))
        {
            folded.Add('\uFFFD', at, at + 1);
        }
        else if (Plain(character) is { } plain)
        {
            folded.Add(plain, at, at + 1);
        }
        else
        {
            FoldCluster(character.ToString(), 0, 1, ref folded, at);
        }
    }

    /// <summary>Characters whose compatibility form would mislead.</summary>
    private static char? Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        '\u2026' => '\u2026',
        // A circled or raised number is a bullet or a footnote, not a part of the word behind it.
        _ when char.GetUnicodeCategory(character) == UnicodeCategory.OtherNumber => ' ',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => null,
    };

    private void FoldCluster(string text, int at, int length, ref Builder folded, int offset = 0)
    {
        // A mark on an invisible character has nothing to stand on.
        if (IsInvisible(text[at]))
        {
            return;
        }

        foreach (var character in Normalize(text.Substring(at, length)))
        {
            if (!IsInvisible(character))
            {
                folded.Add(traditional.Simplify(char.ToLowerInvariant(character)), offset + at, offset + at + length);
            }
        }
    }

    private static string Normalize(string cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            // Normalization refuses unpaired surrogates and code points without a meaning.
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
            {
                return "\uFFFD";
            }
        }

        return cluster.Normalize(NormalizationForm.FormKC);
    }

    private static bool IsInvisible(char character) =>
        character is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private struct Builder(int capacity)
    {
        private char[] _text = new char[capacity];
        private int[] _starts = new int[capacity];
        private int[] _ends = new int[capacity];
        private int _length;

        public void Add(char character, int start, int end)
        {
            if (_length == _text.Length)
            {
                var larger = Math.Max(16, _length * 2);
                Array.Resize(ref _text, larger);
                Array.Resize(ref _starts, larger);
                Array.Resize(ref _ends, larger);
            }

            _text[_length] = character;
            _starts[_length] = start;
            _ends[_length++] = end;
        }

        public readonly FoldedText ToFoldedText(string original) => new(original, new string(_text, 0, _length), _starts, _ends);
    }
}
