namespace CareerBot.Knowledge;

/// <summary>The versions an index is kept in. The next is built beside the live one; the one before stays for going back.</summary>
internal interface IIndexVersions
{
    /// <summary>Opens a version.</summary>
    /// <returns>The version, or <see langword="null"/> when there is none of that name.</returns>
    Task<IKnowledgeIndex?> OpenAsync(string version, CancellationToken cancellationToken);

    /// <summary>Begins a version beside the others, which go on answering.</summary>
    /// <param name="version">The name of the new version; a version of the same name is replaced when it is published.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    Task<IIndexRebuild> BeginRebuildAsync(string version, CancellationToken cancellationToken);

    /// <summary>Removes all versions but some, and what unfinished rebuilds left.</summary>
    /// <param name="kept">The names of those to keep.</param>
    /// <param name="cancellationToken">Cancels the removal.</param>
    Task RemoveExceptAsync(IReadOnlyCollection<string> kept, CancellationToken cancellationToken);
}
