namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Finds runs of Chinese characters, words and numbers in folded text; <c>c#</c>, <c>c++</c>, <c>.net</c> and
/// <c>node.js</c> stay whole.
/// </summary>
internal static class TextScanner
{
    /// <summary>Endings after a dot that belong to the word before it rather than begin the next sentence.</summary>
    private static readonly HashSet<string> DottedEndings = ["js", "net", "py", "io", "ai"];

    /// <summary>The pieces of a folded text, in order.</summary>
    /// <returns>Start, length and whether the piece is Chinese.</returns>
    public static IEnumerable<(int Start, int Length, bool Chinese)> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var chinese = IsChinese(text[start]);
            var end = chinese ? EndOfRun(text, start, IsChinese) : EndOfWord(text, start);
            if (end > start)
            {
                yield return (start, end - start, chinese);
            }

            start = Math.Max(start + 1, end);
        }
    }

    /// <summary>Whether a UTF-16 unit is a Chinese character.</summary>
    public static bool IsChinese(char unit) => unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '\u3007';

    private static int EndOfWord(string text, int start)
    {
        if (text[start] == '.')
        {
            return start == 0 || !char.IsLetterOrDigit(text[start - 1]) ? EndOfDottedEnding(text, start) : start;
        }

        if (!IsWordLetter(text[start]))
        {
            return start;
        }

        var end = EndOfRun(text, start, IsWordLetter);
        while (end + 1 < text.Length && Joins(text, end))
        {
            end = EndOfRun(text, end + 1, IsWordLetter);
        }

        end = EndOfDottedEnding(text, end);
        return end + EndingSigns(text.AsSpan(end), end - start);
    }

    /// <summary>An apostrophe inside a word, or a point or comma inside a number.</summary>
    private static bool Joins(string text, int at) => text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at - 1]) && IsWordLetter(text[at + 1]),
        '.' or ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static int EndOfDottedEnding(string text, int dot)
    {
        if (dot >= text.Length || text[dot] != '.')
        {
            return dot;
        }

        var end = EndOfRun(text, dot + 1, IsWordLetter);
        return DottedEndings.Contains(text[(dot + 1)..end]) ? end : dot;
    }

    /// <summary>How many signs after a word belong to it: <c>++</c>, or <c>#</c> after one or two letters.</summary>
    private static int EndingSigns(ReadOnlySpan<char> rest, int wordLength)
    {
        if (rest.StartsWith("++"))
        {
            return 2;
        }

        var sharp = rest.Length > 0 && rest[0] == '#' && wordLength <= 2;
        return sharp && (rest.Length == 1 || !IsWordLetter(rest[1])) ? 1 : 0;
    }

    private static int EndOfRun(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordLetter(char unit) => char.IsLetterOrDigit(unit) && !IsChinese(unit);
}
