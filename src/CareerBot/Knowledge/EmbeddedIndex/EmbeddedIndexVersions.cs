namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>Versions as files in a folder.</summary>
/// <param name="files">The files.</param>
internal sealed class EmbeddedIndexVersions(IndexFiles files) : IIndexVersions
{
    /// <inheritdoc/>
    public Task<IKnowledgeIndex?> OpenAsync(string version, CancellationToken cancellationToken)
    {
        var path = files.PathOf(version);
        return Task.FromResult<IKnowledgeIndex?>(File.Exists(path) ? new EmbeddedKnowledgeIndex(path) : null);
    }

    /// <inheritdoc/>
    public Task<IIndexRebuild> BeginRebuildAsync(string version, CancellationToken cancellationToken) =>
        Task.FromResult<IIndexRebuild>(new EmbeddedRebuild(files, version));

    /// <inheritdoc/>
    public Task RemoveExceptAsync(IReadOnlyCollection<string> kept, CancellationToken cancellationToken)
    {
        foreach (var path in files.Versions().Except(kept, StringComparer.Ordinal).Select(files.PathOf).Concat(files.UnfinishedPaths()).ToList())
        {
            Remove(path);
        }

        return Task.CompletedTask;
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Some systems do not let go of a file another process still reads: the next publication removes it.
        }
    }
}
