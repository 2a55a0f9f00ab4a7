namespace CareerBot.Careers;

/// <summary>A name made comparable: its tokens without anything between them.</summary>
/// <param name="Key">The comparison key.</param>
/// <param name="Tokens">How many tokens it was made of.</param>
/// <param name="CrossesMarks">Whether brackets, colons or commas stood between them.</param>
/// <param name="IsLatin">Whether no token is Chinese.</param>
internal readonly record struct NameKey(string Key, int Tokens, bool CrossesMarks, bool IsLatin)
{
    /// <summary>Reads a name.</summary>
    /// <returns><see langword="null"/> when nothing comparable is in it, or it is too long.</returns>
    public static NameKey? Of(string name, TextFolding folding)
    {
        var text = Tokenizer.Tokenize(folding.Fold(name));
        Span<char> key = stackalloc char[NameLexicon.LongestKey];
        var length = 0;
        var (marks, latin) = (false, true);
        for (var token = 0; token < text.Count && length >= 0; token++)
        {
            length = text.Append(key, length, token);
            marks |= token > 0 && text[token].Joint > Joint.Line;
            latin &= !text[token].IsCjk;
        }

        return length > 0 ? new NameKey(new string(key[..length]), text.Count, marks, latin) : null;
    }
}
