namespace CareerBot.Knowledge.Encoding;

/// <summary>Pieces of three to five letters of Latin words, edges marked: they find what a typo or an ending hides.</summary>
internal static class CharacterGrams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>The ids of the pieces of one word, in order, repeats included.</summary>
    /// <param name="word">A folded word, not stemmed.</param>
    public static IEnumerable<uint> Of(string word)
    {
        var marked = $"_{word}_";
        for (var length = Shortest; length <= Longest; length++)
        {
            for (var start = 0; start + length <= marked.Length; start++)
            {
                yield return Murmur3.TokenId(marked.AsSpan(start, length));
            }
        }
    }
}
