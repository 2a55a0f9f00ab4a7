namespace CareerBot.Knowledge;

/// <summary>Hybrid search over the published passages; the same results whichever index stands behind it.</summary>
public interface IPassageSearch
{
    /// <summary>Finds passages for a text in either language, best first, one per record.</summary>
    /// <param name="text">The query in a person's words.</param>
    /// <param name="filter">What to narrow to.</param>
    /// <param name="limit">The most hits to return, 1..100.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The hits; empty when no passage shares anything with the text.</returns>
    Task<IReadOnlyList<PassageHit>> SearchAsync(
        string text, PassageFilter filter, int limit, CancellationToken cancellationToken);
}
