namespace CareerBot.Advising.Embedded;

/// <summary>Tells the characters of the two scripts apart and makes texts comparable without moving a character.</summary>
internal static class Script
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = 0xFEE0;

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007';

    /// <summary>Whether a character can stand inside a Latin word or number.</summary>
    public static bool IsLatin(char character) =>
        char.IsAsciiLetterOrDigit(character) || (character is >= '\u00C0' and <= '\u024F' && character is not '\u00D7' and not '\u00F7');

    /// <summary>Whether a Latin word or number begins or ends at a place.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !IsLatin(text[at - 1]) || !IsLatin(text[at])
        || (char.IsAsciiDigit(text[at - 1]) != char.IsAsciiDigit(text[at]));

    /// <summary>Lower case, half width, simplified characters, one kind of apostrophe and dash; every character keeps its place.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="simplify">Turns a traditional character into its simplified form.</param>
    public static string Fold(string text, Func<char, char> simplify) =>
        string.Create(text.Length, (text, simplify), static (folded, source) =>
        {
            for (var at = 0; at < folded.Length; at++)
            {
                folded[at] = Fold(source.text[at], source.simplify);
            }
        });

    private static char Fold(char character, Func<char, char> simplify) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < '\u0080' => character is '\t' or '\r' ? ' ' : character,
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u3000' or '\u00A0' => ' ',
        '\uFFE5' => '\u00A5',
        >= FirstFullWidth and <= LastFullWidth => char.ToLowerInvariant((char)(character - FullWidthDistance)),
        _ when IsHan(character) => simplify(character),
        _ => char.ToLowerInvariant(character),
    };
}
