namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Cuts Chinese text into words: of all ways to cut a run along a word list, the likeliest (jieba's rule without its
/// guesser for unknown names, whose characters stay single).
/// </summary>
/// <param name="words">For each word the bits of its logarithmic probability as a float.</param>
/// <param name="unknown">The logarithmic probability of a character that is no word of the list.</param>
internal sealed class ChineseSegmenter(HashedTable words, float unknown)
{
    private const int LongestWord = 8;

    /// <summary>Cuts one run of Chinese characters.</summary>
    /// <param name="run">The folded characters.</param>
    /// <returns>The lengths of the words, in order; they sum to the run's length.</returns>
    public List<int> Cut(ReadOnlySpan<char> run)
    {
        var scores = new float[run.Length + 1];
        var lengths = new int[run.Length];
        for (var start = run.Length - 1; start >= 0; start--)
        {
            (scores[start], lengths[start]) = BestWordAt(run, start, scores);
        }

        var cut = new List<int>();
        for (var start = 0; start < run.Length; start += lengths[start])
        {
            cut.Add(lengths[start]);
        }

        return cut;
    }

    private (float Score, int Length) BestWordAt(ReadOnlySpan<char> run, int start, float[] scores)
    {
        var best = (Score: float.NegativeInfinity, Length: 1);
        var hash = TokenHash.Start;
        var longest = Math.Min(LongestWord, run.Length - start);
        for (var length = 1; length <= longest; length++)
        {
            hash = TokenHash.Extend(hash, run[start + length - 1]);
            var known = words.TryGet(TokenHash.Finish(hash), out var bits);
            if (!known && length > 1)
            {
                continue;
            }

            var score = scores[start + length] + (known ? BitConverter.Int32BitsToSingle(bits) : unknown);
            best = score > best.Score ? (score, length) : best;
        }

        return best;
    }
}
