namespace CareerBot.Knowledge;

/// <summary>
/// The passages of one published version, searchable. Two makes return the same lists for the same query: one on this
/// machine, one on a vector database.
/// </summary>
internal interface IKnowledgeIndex
{
    /// <summary>Ranks passages for a query, each ranker by itself.</summary>
    /// <returns>The lists; empty where nothing is shared with the query.</returns>
    Task<RankedLists> SearchAsync(IndexQuery query, CancellationToken cancellationToken);

    /// <summary>Fetches passages.</summary>
    /// <returns>Those that exist, by id.</returns>
    Task<IReadOnlyDictionary<string, IndexedPassage>> GetAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Finds vectors computed earlier from the same text, so that it is not embedded again.</summary>
    /// <param name="textHashes">Hashes of texts.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    /// <returns>Those that exist, by hash.</returns>
    Task<IReadOnlyDictionary<string, PassageVectors>> FindVectorsAsync(
        IReadOnlyCollection<string> textHashes, CancellationToken cancellationToken);

    /// <summary>Counts passages by the values of a field, the most frequent first, ties by value.</summary>
    /// <returns>At most <paramref name="limit"/> counts; empty when no passage passes.</returns>
    Task<IReadOnlyList<FacetCount>> CountByAsync(
        IndexField field, IndexFilter filter, int limit, CancellationToken cancellationToken);

    /// <summary>Adds passages, and replaces those with the same ids.</summary>
    Task UpsertAsync(IReadOnlyList<IndexItem> items, CancellationToken cancellationToken);

    /// <summary>Removes passages.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> RemoveAsync(IndexFilter filter, CancellationToken cancellationToken);

    /// <summary>Looks whether the index can answer.</summary>
    Task<IndexHealth> CheckAsync(CancellationToken cancellationToken);
}
