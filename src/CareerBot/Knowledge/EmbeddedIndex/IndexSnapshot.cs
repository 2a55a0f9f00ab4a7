namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>Everything a search reads, immutable: a publication replaces the whole of it in one step.</summary>
/// <param name="passages">The passages.</param>
/// <param name="terms">Their words.</param>
/// <param name="grams">Their letter pieces.</param>
/// <param name="dense">Their embeddings.</param>
internal sealed class IndexSnapshot(StoredPassage[] passages, PostingLists terms, PostingLists grams, DenseMatrix dense)
{
    private readonly Dictionary<string, int> _places =
        passages.Select((passage, place) => (passage.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The passages.</summary>
    public IReadOnlyList<StoredPassage> Passages => passages;

    /// <summary>The passage with an id.</summary>
    /// <returns>The passage, or <see langword="null"/> when there is none.</returns>
    public StoredPassage? Find(string id) => _places.TryGetValue(id, out var place) ? passages[place] : null;

    /// <summary>Ranks passages for a query.</summary>
    public RankedLists Search(IndexQuery query)
    {
        var allowed = Array.ConvertAll(passages, new Converter<StoredPassage, bool>(FilterPredicate.Of(query.Filter)));
        var scores = new float[passages.Length];
        terms.AddScores(query.Terms, scores);
        var byTerms = Best(scores, allowed, query.Limit);

        Array.Clear(scores);
        grams.AddScores(query.Grams, scores);
        var byGrams = Best(scores, allowed, query.Limit);

        Array.Clear(scores);
        dense.SetScores(DenseVector.From(query.Dense.Span), allowed, scores);
        return new RankedLists(byTerms, byGrams, Best(scores, allowed, query.Limit));
    }

    private List<RankedPassage> Best(float[] scores, bool[] allowed, int limit)
    {
        // The worst kept passage is at the head; of equals the later one is the worse.
        var kept = new PriorityQueue<int, (float Score, int Later)>(limit + 1);
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] <= 0 || !allowed[place])
            {
                continue;
            }

            kept.Enqueue(place, (scores[place], -place));
            if (kept.Count > limit)
            {
                kept.Dequeue();
            }
        }

        var best = new List<RankedPassage>(kept.Count);
        while (kept.TryDequeue(out var place, out var rank))
        {
            best.Add(new RankedPassage(passages[place].Id, passages[place].Record, passages[place].Language, rank.Score));
        }

        best.Reverse();
        return best;
    }
}
