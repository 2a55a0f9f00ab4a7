namespace CareerBot.Knowledge;

/// <summary>What each ranker of an index found, best first. Fusing them is not the index's work.</summary>
/// <param name="Terms">By words: BM25.</param>
/// <param name="Grams">By letter pieces: BM25.</param>
/// <param name="Dense">By embedding: cosine.</param>
internal sealed record RankedLists(
    IReadOnlyList<RankedPassage> Terms, IReadOnlyList<RankedPassage> Grams, IReadOnlyList<RankedPassage> Dense);
