using Microsoft.Data.Sqlite;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>An index on this machine: a SQLite file keeps it, an immutable copy in memory answers.</summary>
internal sealed class EmbeddedKnowledgeIndex : IKnowledgeIndex
{
    private readonly IndexFiles _files;
    private readonly string? _path;
    private readonly Lock _writing = new();
    private IndexSnapshot _snapshot;

    private EmbeddedKnowledgeIndex(IndexFiles files, string? path, IndexSnapshot snapshot)
    {
        _files = files;
        _path = path;
        _snapshot = snapshot;
    }

    /// <summary>An index with nothing in it, from which the first version is built.</summary>
    public static EmbeddedKnowledgeIndex Empty(IndexFiles files)
    {
        var none = new PostingLists.Builder();
        none.StartFilling();
        return new EmbeddedKnowledgeIndex(files, null, new IndexSnapshot([], none.Build(), none.Build(), new DenseMatrix([], [], 0)));
    }

    /// <summary>Opens a version.</summary>
    /// <exception cref="SqliteException">The file is missing or broken.</exception>
    public static EmbeddedKnowledgeIndex Open(IndexFiles files, string version)
    {
        var path = files.PathOf(version);
        using var connection = IndexFiles.Open(path, SqliteOpenMode.ReadOnly);
        return new EmbeddedKnowledgeIndex(files, path, new PassageTable(connection).Load());
    }

    /// <inheritdoc/>
    public Task<RankedLists> SearchAsync(IndexQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(Volatile.Read(ref _snapshot).Search(query));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IndexedPassage>> GetAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var snapshot = Volatile.Read(ref _snapshot);
        IReadOnlyDictionary<string, IndexedPassage> found = ids.Distinct(StringComparer.Ordinal)
            .Select(snapshot.Find)
            .OfType<StoredPassage>()
            .ToDictionary(passage => passage.Id, passage => passage.ToIndexed(), StringComparer.Ordinal);
        return Task.FromResult(found);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, PassageVectors>> FindVectorsAsync(
        IReadOnlyCollection<string> textHashes, CancellationToken cancellationToken)
    {
        if (_path is null)
        {
            return Task.FromResult<IReadOnlyDictionary<string, PassageVectors>>(new Dictionary<string, PassageVectors>());
        }

        using var connection = IndexFiles.Open(_path, SqliteOpenMode.ReadOnly);
        return Task.FromResult<IReadOnlyDictionary<string, PassageVectors>>(new PassageTable(connection).FindVectors(textHashes));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FacetCount>> CountByAsync(
        IndexField field, IndexFilter filter, int limit, CancellationToken cancellationToken)
    {
        IReadOnlyList<FacetCount> counts = [.. Volatile.Read(ref _snapshot).Passages
            .Where(FilterPredicate.Of(filter))
            .SelectMany(passage => passage.ValuesOf(field))
            .CountBy(value => value, StringComparer.Ordinal)
            .Select(pair => new FacetCount(pair.Key, pair.Value))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal)
            .Take(limit)];
        return Task.FromResult(counts);
    }

    /// <inheritdoc/>
    public Task UpsertAsync(IReadOnlyList<IndexItem> items, CancellationToken cancellationToken)
    {
        Change(table => table.Write(items));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<int> RemoveAsync(IndexFilter filter, CancellationToken cancellationToken)
    {
        var removed = 0;
        Change(table =>
        {
            string[] ids = [.. _snapshot.Passages.Where(FilterPredicate.Of(filter)).Select(passage => passage.Id)];
            table.Remove(ids);
            removed = ids.Length;
        });
        return Task.FromResult(removed);
    }

    /// <inheritdoc/>
    public Task<IIndexRebuild> BeginRebuildAsync(string version, CancellationToken cancellationToken) =>
        Task.FromResult<IIndexRebuild>(new EmbeddedRebuild(_files, version));

    /// <inheritdoc/>
    public Task<IndexHealth> CheckAsync(CancellationToken cancellationToken)
    {
        var count = Volatile.Read(ref _snapshot).Passages.Count;
        return Task.FromResult(_path is null || !File.Exists(_path)
            ? new IndexHealth(false, count, "The index file is missing. Publish the knowledge folder again.")
            : new IndexHealth(true, count, ""));
    }

    /// <summary>Changes the file and then replaces the copy in memory; searches under way keep the old one.</summary>
    private void Change(Action<PassageTable> change)
    {
        if (_path is null)
        {
            throw new InvalidOperationException("An empty index has no file. Build a version with BeginRebuildAsync first.");
        }

        lock (_writing)
        {
            using var connection = IndexFiles.Open(_path, SqliteOpenMode.ReadWrite);
            using var transaction = connection.BeginTransaction();
            var table = new PassageTable(connection);
            change(table);
            transaction.Commit();
            Volatile.Write(ref _snapshot, table.Load());
        }
    }
}
