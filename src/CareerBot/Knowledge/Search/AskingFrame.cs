using System.Text.RegularExpressions;
using CareerBot.Knowledge.TextEncoding;
using Token = CareerBot.Knowledge.TextEncoding.Token;

namespace CareerBot.Knowledge;

/// <summary>Knows the words that ask though they look as if they told: "how does it work" is not about work.</summary>
internal static partial class AskingFrame
{
    /// <summary>The tokens of a question without the verb that closes such a frame.</summary>
    public static List<Token> Open(string text, List<Token> tokens) =>
        tokens.Count > 1 && Frame().IsMatch(text) && tokens[^1].Kind == TokenKind.Word ? tokens[..^1] : tokens;

    [GeneratedRegex(@"\bhow\s+(do|does|did|would|will)\b.+\b(work|function)s?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();
}
