using System.Text;
using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Works on the text of CVs.</summary>
internal static partial class CvText
{
    /// <summary>Signs of radicals that some fonts hand out instead of the characters they look like, each followed by it; Unicode itself maps only others.</summary>
    private const string Radicals = "\u2EA0\u6C11\u2E9F\u6BCD\u2EC1\u864E\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC9\u8D1D\u2ECB\u8F66\u2ED3\u957F\u2ED4\u95E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE\u2EDC\u98DE\u2EDD\u98DF\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE8\u9EA6\u2EE9\u9EC4\u2EEC\u9F50\u2EEE\u9F7F\u2EF0\u9F99\u2EF3\u9F9F";

    /// <summary>Ligatures, radicals and wide letters as files hold them, turned into the letters people read; other marks stay.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\0':
                    break;
                case '\u00A0' or '\u3000' or '\u2003' or '\u2002' or '\u2009':
                    clean.Append(' ');
                    break;
                case '\u2010' or '\u2011' or '\u2012' or '\u2212' or '\uFE63' or '\uFF0D':
                    clean.Append('-');
                    break;
                case >= '\u2E80' and <= '\u2EF3' when Radicals.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0:
                    clean.Append(Radicals[at + 1]);
                    break;
                case (>= '\u2E80' and <= '\u2FDF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'):
                    clean.Append(character.ToString().Normalize(NormalizationForm.FormKC));
                    break;
                default:
                    clean.Append(char.IsControl(character) && character is not '\n' and not '\t' ? ' ' : character);
                    break;
            }
        }

        return clean.ToString();
    }

    /// <summary>
    /// The last resort against a pattern that goes in circles. It goes by the clock, so it must never matter on a busy
    /// machine: what keeps patterns short of it is that they only ever see short texts.
    /// </summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    /// <summary>Words as the alternatives of a pattern, the longest first; Latin words only as whole words.</summary>
    public static string Alternatives(IEnumerable<string> words)
    {
        var ordered = words.OrderByDescending(word => word.Length).ToList();
        var whole = ordered.Where(IsWord).Select(Regex.Escape).ToList();
        var others = ordered.Where(word => !IsWord(word))
            .Select(word => char.IsAsciiLetter(word[0]) ? $"(?<![a-z]){Regex.Escape(word)}" : Regex.Escape(word));
        return string.Join('|', (whole.Count == 0 ? [] : new[] { $"(?<![a-z])(?:{string.Join('|', whole)})(?![a-z])" }).Concat(others));
    }

    /// <summary>A pattern of words, whatever their case.</summary>
    public static Regex Pattern(IEnumerable<string> words) => new(
        Alternatives(words), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, CvText.Patience);

    /// <summary>Chinese characters in a text.</summary>
    public static int HanCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += IsHan(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Words of other scripts in a text.</summary>
    public static int WordCount(string text) => Word().Count(text);

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsHan(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    /// <summary>A text in pieces no longer than a length, divided where no number or word is; joined they are the text again.</summary>
    public static IEnumerable<string> Pieces(string text, int longest)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + longest, text.Length);
            for (var at = end; end < text.Length && at > start + (longest / 2); at--)
            {
                if (char.IsWhiteSpace(text[at]) && !char.IsDigit(text[at - 1]))
                {
                    end = at;
                    break;
                }
            }

            yield return text[start..end];
            start = end;
        }
    }

    private static bool IsWord(string word) => char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]);

    /// <summary>Cuts a text to a length, at its end without a half word.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest].TrimEnd() + "…";

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*")]
    private static partial Regex Word();
}
