using System.Text;
using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Works on the text of CVs.</summary>
internal static partial class CvText
{
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

    /// <summary>Words as the alternatives of a pattern, the longest first; Latin words only as whole words.</summary>
    public static string Alternatives(IEnumerable<string> words) => string.Join('|', words
        .OrderByDescending(word => word.Length)
        .Select(word => char.IsAsciiLetter(word[0]) ? $@"(?<![a-z]){Regex.Escape(word)}{(char.IsAsciiLetter(word[^1]) ? "(?![a-z])" : "")}" : Regex.Escape(word)));

    /// <summary>A pattern of words, whatever their case.</summary>
    public static Regex Pattern(IEnumerable<string> words) => new(
        Alternatives(words), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));

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

    /// <summary>Cuts a text to a length, at its end without a half word.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest].TrimEnd() + "…";

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*")]
    private static partial Regex Word();
}
