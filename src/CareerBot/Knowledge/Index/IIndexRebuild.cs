namespace CareerBot.Knowledge;

/// <summary>A version of an index while it is being written. Disposing it without publishing leaves nothing behind.</summary>
internal interface IIndexRebuild : IAsyncDisposable
{
    /// <summary>Adds passages; ids are unique over all calls.</summary>
    Task AddAsync(IReadOnlyList<IndexItem> items, CancellationToken cancellationToken);

    /// <summary>Makes the new version durable and ready to search.</summary>
    /// <returns>The new version. The old index object keeps answering for whoever still holds it.</returns>
    Task<IKnowledgeIndex> PublishAsync(CancellationToken cancellationToken);
}
