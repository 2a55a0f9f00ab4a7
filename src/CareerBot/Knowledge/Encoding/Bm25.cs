namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// BM25 in two halves: a weight a document stores for each of its tokens, and an inverse document frequency that the
/// index multiplies in at query time from its live counts. Both halves are Qdrant's formulas.
/// </summary>
internal static class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>The document half of one text.</summary>
    /// <param name="ids">The token ids as they occur, repeats included.</param>
    /// <param name="averageLength">The usual number of tokens; fixed, because a change means encoding everything again.</param>
    public static SparseVector DocumentWeights(IReadOnlyCollection<uint> ids, double averageLength)
    {
        var counts = new Dictionary<uint, float>(ids.Count);
        foreach (var id in ids)
        {
            counts[id] = counts.GetValueOrDefault(id) + 1;
        }

        var norm = Saturation * (1 - LengthShare + (LengthShare * ids.Count / averageLength));
        var vector = SparseVector.From(counts);
        for (var i = 0; i < vector.Count; i++)
        {
            vector.Weights[i] = (float)(vector.Weights[i] * (Saturation + 1) / (vector.Weights[i] + norm));
        }

        return vector;
    }

    /// <summary>How telling a token is among documents.</summary>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="having">How many of them have the token.</param>
    public static double InverseFrequency(int documents, int having) =>
        Math.Log(((documents - having + 0.5) / (having + 0.5)) + 1);
}
