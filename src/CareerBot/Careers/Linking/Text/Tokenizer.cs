namespace CareerBot.Careers;

/// <summary>
/// Cuts a folded text into tokens. Signs that belong to a name stay with it (<c>c++</c>, <c>c#</c>, the dot of <c>.net</c>);
/// a period inside a word joins two tokens (<c>node.js</c>), and web addresses are one token that nothing matches.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Cuts a text.</summary>
    public static TokenizedText Tokenize(FoldedText folded)
    {
        var text = folded.Text;
        var tokens = new List<Token>((text.Length / 2) + 1);
        var joint = Joint.Break;
        for (var at = 0; at < text.Length;)
        {
            var end = TokenEnd(text, at);
            if (end > at)
            {
                tokens.Add(new Token(at, end, IsCjk(text[at]), joint));
                joint = Joint.None;
                at = end;
            }
            else
            {
                joint = Join(joint, JointOf(text, at, tokens));
                at++;
            }
        }

        return new TokenizedText(folded, tokens);
    }

    /// <summary>Whether a character is Chinese or Japanese: written without spaces between words.</summary>
    public static bool IsCjk(char character) =>
        character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\u3040' and <= '\u30FF' or '\u3005' or '\u3007';

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) && !IsCjk(character);

    private static int TokenEnd(string text, int at)
    {
        if (IsCjk(text[at]) || text[at] == '&' || IsLeadingDot(text, at))
        {
            return at + 1;
        }

        if (!IsWord(text[at]))
        {
            return at;
        }

        var end = at + 1;
        while (end < text.Length && (IsWord(text[end]) || IsDecimalPoint(text, end)))
        {
            end++;
        }

        return EndOfAddress(text, at, end) ?? WithSigns(text, at, end);
    }

    private static bool IsDecimalPoint(string text, int at) =>
        text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsLeadingDot(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && (at == 0 || (!IsWord(text[at - 1]) && text[at - 1] != '.'));

    private static int? EndOfAddress(string text, int start, int end)
    {
        var isAddress = text.AsSpan(start, end - start) is "http" or "https" && text.AsSpan(end).StartsWith("://")
            || (text.AsSpan(start, end - start) is "www" && text.AsSpan(end).StartsWith("."));
        if (!isAddress)
        {
            return null;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsCjk(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Two plus signs belong to the word; a number sign only to a word of one or two letters.</summary>
    private static int WithSigns(string text, int start, int end)
    {
        if (text.AsSpan(end).StartsWith("++"))
        {
            return end + 2;
        }

        var isSharp = end < text.Length && text[end] == '#' && end - start <= 2 && !(end + 1 < text.Length && IsWord(text[end + 1]));
        return isSharp ? end + 1 : end;
    }

    private static Joint JointOf(string text, int at, List<Token> tokens) => text[at] switch
    {
        ' ' => Joint.Space,
        '\n' => Joint.Line,
        '-' or '_' or '/' or '\'' or '+' or '~' or '\u00B7' or '\u30FB' => Joint.Tight,
        '@' when at > 0 && IsWord(text[at - 1]) => Joint.Tight,
        '.' => PeriodJoint(text, at, tokens),
        '、' or '|' or '\uFF64' => Joint.List,
        ',' => Joint.Comma,
        '。' or '!' or '?' or ';' or '\u2022' or '\u25CF' or '\u25A0' or '\u25C6' => Joint.Break,
        _ => Joint.Loose,
    };

    private static Joint PeriodJoint(string text, int at, List<Token> tokens)
    {
        if (tokens.Count == 0 || tokens[^1].End != at || tokens[^1].IsCjk)
        {
            return Joint.Break;
        }

        var last = tokens[^1];
        if (at + 1 < text.Length && IsWord(text[at + 1]))
        {
            // "2.Python" numbers a list; "node.js" is one name.
            return IsNumber(text, last) ? Joint.Break : Joint.Tight;
        }

        // "e.g. Python" goes on.
        return last.Length == 1 && last.Joint == Joint.Tight ? Joint.Space : Joint.Break;
    }

    private static bool IsNumber(string text, Token token) => !text.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('0', '9');

    /// <summary>The stronger joint, except that a second line break, or a line break with a bullet, ends the sentence.</summary>
    private static Joint Join(Joint before, Joint next) => (before, next) switch
    {
        (Joint.Line, Joint.Line or Joint.Loose) or (Joint.Loose, Joint.Line) => Joint.Break,
        _ => before > next ? before : next,
    };
}
