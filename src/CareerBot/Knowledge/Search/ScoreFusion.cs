using CareerBot.Careers;

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

    /// <summary>Lets each record appear once, with its best passage in the wanted language unless another says much more.</summary>
    /// <param name="passages">The fused passages, best first.</param>
    /// <param name="language">The language of the question.</param>
    /// <param name="passagesEach">How many passages to keep of each record.</param>
    /// <returns>The records, best first: the score of the best passage, and the kept passages, the one to show first.</returns>
    public static IEnumerable<(double Score, IReadOnlyList<FusedPassage> Passages)> ByRecord(
        IReadOnlyList<FusedPassage> passages, Language language, int passagesEach)
    {
        const double preference = 0.5;
        foreach (var group in passages.GroupBy(passage => passage.Record))
        {
            var best = group.First();
            var shown = group.FirstOrDefault(passage => passage.Language == language && passage.Score >= preference * best.Score);
            var first = shown.Id is null ? best : shown;
            yield return (best.Score, [first, .. group.Where(passage => passage.Id != first.Id).Take(passagesEach - 1)]);
        }
    }

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
