namespace CareerBot.Knowledge.TextEncoding;

/// <summary>One unit a text is indexed and found by.</summary>
/// <param name="Text">Its folded and stemmed form.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Surface">The folded word before stemming; the same as <paramref name="Text"/> for Chinese.</param>
/// <param name="InsideWord">Whether it is a character that a Chinese word before it already covers.</param>
internal readonly record struct Token(string Text, TokenKind Kind, string Surface, bool InsideWord = false)
{
    /// <summary>Whether the token is Chinese.</summary>
    public bool IsChinese => Kind is TokenKind.ChineseWord or TokenKind.ChineseCharacter;
}
