namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Pieces of four letters of Latin words, edges marked: they find what a typo or an ending hides. Lengths of three to
/// five together measured the same and take three times the memory.
/// </summary>
internal static class CharacterGrams
{
    private const int Length = 4;

    /// <summary>The ids of the pieces of one word, in order, repeats included.</summary>
    /// <param name="word">A folded word, not stemmed.</param>
    public static IEnumerable<uint> Of(string word)
    {
        var marked = $"_{word}_";
        if (marked.Length <= Length)
        {
            yield return Murmur3.TokenId(marked);
        }

        for (var start = 0; marked.Length > Length && start + Length <= marked.Length; start++)
        {
            yield return Murmur3.TokenId(marked.AsSpan(start, Length));
        }
    }
}
