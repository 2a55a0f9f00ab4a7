namespace CareerBot.Careers;

/// <summary>A folded text cut into tokens.</summary>
/// <param name="folded">The folded text.</param>
/// <param name="tokens">Its tokens, in order.</param>
internal sealed class TokenizedText(FoldedText folded, List<Token> tokens)
{
    /// <summary>The folded text.</summary>
    public FoldedText Folded { get; } = folded;

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Count;

    /// <summary>One token.</summary>
    public Token this[int token] => tokens[token];

    /// <summary>The folded characters of one token.</summary>
    public ReadOnlySpan<char> Characters(int token) =>
        Folded.Text.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>The words as written, from one token to another, both included.</summary>
    public ReadOnlySpan<char> Written(int first, int last) => Folded.Written(tokens[first].Start, tokens[last].End);

    /// <summary>
    /// Whether a name may begin here: not behind the period or at sign inside a word, as in <c>express.js</c>.
    /// A capital there is a sentence that began without a space.
    /// </summary>
    public bool MayBegin(int token) => !IsGlued(token);

    /// <summary>Whether a name may end here: not before the period or at sign inside a word, as in <c>java.lang</c>.</summary>
    public bool MayEnd(int token) => token + 1 >= tokens.Count || !IsGlued(token + 1);

    /// <summary>
    /// Writes one token at the end of a comparison key: the key has no separators, so that "front-end", "front end" and "frontend" are equal.
    /// </summary>
    /// <returns>The new length of the key, or -1 when it is too long.</returns>
    public int Append(Span<char> key, int length, int token)
    {
        var characters = Characters(token);
        var written = characters is "&" ? "and" : characters;
        if (length + written.Length > key.Length)
        {
            return -1;
        }

        written.CopyTo(key[length..]);
        return length + written.Length;
    }

    private bool IsGlued(int token)
    {
        var (start, joint) = (tokens[token].Start, tokens[token].Joint);
        return joint == Joint.Tight && Folded.Text[start - 1] is '.' or '@'
            && !char.IsUpper(Folded.Original[Folded.OriginalStart(start)]);
    }
}
