namespace CareerBot.Recommendations;

/// <summary>
/// Plans learning paths: the largest weighted gap closed, then fewest hours, lowest price, earliest finish; or, when asked
/// for, the cheapest or the fastest of those that close at least half as much. What is valid is said once more,
/// independently, by <see cref="LearningPathRules"/>.
/// </summary>
internal sealed class LearningPathPlanner(MarketSnapshot market, RecommendationOptions options)
{
    private static readonly PathPreference[] Preferences = [PathPreference.MostComplete, PathPreference.Cheapest, PathPreference.Fastest];

    /// <summary>Plans one path.</summary>
    /// <param name="request">The question.</param>
    /// <param name="cancellationToken">Ends the search between two goals.</param>
    /// <returns>The path; without steps when nothing is missing or nothing fits, and then the clashes say why.</returns>
    public LearningPath Plan(PathRequest request, CancellationToken cancellationToken) =>
        new PathSearch(market, request, options, cancellationToken).Find(request.Preference);

    /// <summary>Plans the most complete, the cheapest and the fastest path.</summary>
    /// <param name="request">The question; its preference counts for nothing.</param>
    /// <param name="cancellationToken">Ends the search between two goals.</param>
    /// <returns>The paths, each once, the most complete first; empty when nothing is missing or nothing fits.</returns>
    public IReadOnlyList<PathAlternative> Alternatives(PathRequest request, CancellationToken cancellationToken)
    {
        var search = new PathSearch(market, request, options, cancellationToken);
        var found = Preferences.Select(preference => (Preference: preference, Path: search.Find(preference))).Where(item => item.Path.Steps.Count > 0).ToList();
        return [.. found
            .GroupBy(item => string.Join('|', item.Path.Steps.Select(step => $"{step.Course}/{step.Session}/{step.Starts:O}/{step.Ends:O}")))
            .Select(same => new PathAlternative([.. same.Select(item => item.Preference)], same.First().Path))];
    }
}
