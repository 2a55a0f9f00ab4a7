namespace CareerBot.Knowledge.Demonstration;

/// <summary>Makes the mistakes that people make when they write in a hurry.</summary>
/// <param name="phrases">The usual slips of the language.</param>
internal sealed class PostingSlips(PostingPhrases phrases)
{
    private const int ShortestWord = 6;

    /// <summary>Makes a mistake in a text: a usual one, or two letters swapped.</summary>
    /// <returns>The text; unchanged when it has no place for one.</returns>
    public string Make(string text, Random random)
    {
        var slip = random.Pick(phrases.Slips);
        var at = text.IndexOf(slip[0], StringComparison.Ordinal);
        return at >= 0 ? text[..at] + slip[1] + text[(at + slip[0].Length)..] : Swap(text, random);
    }

    private static string Swap(string text, Random random)
    {
        var words = LongWords(text).ToList();
        if (words.Count == 0)
        {
            return text;
        }

        var (start, length) = random.Pick(words);
        var at = start + random.Next(1, length - 2);
        return text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
    }

    private static IEnumerable<(int Start, int Length)> LongWords(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsAsciiLetter(text[at]))
            {
                continue;
            }

            if (at - start >= ShortestWord)
            {
                yield return (start, at - start);
            }

            start = at + 1;
        }
    }
}
