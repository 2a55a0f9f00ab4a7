namespace CareerBot.Knowledge;

/// <summary>
/// Puts the rankers' lists together by score: each list stretched to 0..1, then a weighted sum. Fusing by rank loses
/// several points whenever one ranker is weak, and for one of the two languages one always is.
/// </summary>
internal static class ScoreFusion
{
    /// <summary>Fuses.</summary>
    /// <param name="lists">The lists, best first.</param>
    /// <param name="limit">How long a list may be: in a full list the last score counts as 0, like all that were cut off.</param>
    /// <returns>Every passage of any list, best first; equals by id.</returns>
    public static IReadOnlyList<FusedPassage> Fuse(RankedLists lists, int limit)
    {
        var fused = new Dictionary<string, FusedPassage>(StringComparer.Ordinal);
        Add(fused, lists.Terms, limit, weights => weights.Terms);
        Add(fused, lists.Grams, limit, weights => weights.Grams);
        Add(fused, lists.Dense, limit, weights => weights.Dense);
        return [.. fused.Values.OrderByDescending(passage => passage.Score).ThenBy(passage => passage.Id, StringComparer.Ordinal)];
    }

    /// <summary>Gathers passages by record, records in the order of their best passage.</summary>
    /// <param name="passages">The fused passages, best first.</param>
    /// <param name="passagesEach">The most passages of each record.</param>
    public static IEnumerable<IReadOnlyList<FusedPassage>> ByRecord(IReadOnlyList<FusedPassage> passages, int passagesEach) =>
        passages.GroupBy(passage => passage.Record).Select(group => group.Take(passagesEach).ToList());

    private static void Add(
        Dictionary<string, FusedPassage> fused, IReadOnlyList<RankedPassage> list, int limit, Func<FusionWeights, double> weightOf)
    {
        if (list.Count == 0)
        {
            return;
        }

        var lowest = list.Count >= limit ? list[^1].Score : 0;
        var range = list[0].Score - lowest;
        foreach (var passage in list)
        {
            var share = range > 0 ? (passage.Score - lowest) / range : 1;
            var before = fused.TryGetValue(passage.Id, out var known) ? known.Score : 0;
            var score = before + (weightOf(FusionWeights.For(passage.Language)) * share);
            fused[passage.Id] = new FusedPassage(passage.Id, passage.Record, passage.Language, score);
        }
    }
}
