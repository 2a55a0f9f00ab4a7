using Microsoft.Data.Sqlite;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>An index on this machine: a SQLite file keeps it, an immutable copy in memory answers.</summary>
internal sealed class EmbeddedKnowledgeIndex : IKnowledgeIndex
{
    private readonly string _path;
    private readonly Lock _writing = new();
    private Lazy<IndexSnapshot> _snapshot;

    /// <summary>Opens a version. Its passages are read when first asked for: looking vectors up needs none of them.</summary>
    /// <param name="path">The version's file.</param>
    public EmbeddedKnowledgeIndex(string path)
    {
        _path = path;
        _snapshot = new Lazy<IndexSnapshot>(Load);
    }

    private IndexSnapshot Snapshot => Volatile.Read(ref _snapshot).Value;

    /// <inheritdoc/>
    public Task<RankedLists> SearchAsync(IndexQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(Snapshot.Search(query));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IndexedPassage>> GetAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var snapshot = Snapshot;
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
        using var connection = IndexFiles.Open(_path, SqliteOpenMode.ReadOnly);
        return Task.FromResult<IReadOnlyDictionary<string, PassageVectors>>(new PassageTable(connection).FindVectors(textHashes));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FacetCount>> CountByAsync(
        IndexField field, IndexFilter filter, int limit, CancellationToken cancellationToken)
    {
        IReadOnlyList<FacetCount> counts = [.. Snapshot.Passages
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
            string[] ids = [.. Snapshot.Passages.Where(FilterPredicate.Of(filter)).Select(passage => passage.Id)];
            table.Remove(ids);
            removed = ids.Length;
        });
        return Task.FromResult(removed);
    }

    /// <inheritdoc/>
    public Task<IndexHealth> CheckAsync(CancellationToken cancellationToken)
    {
        int count;
        try
        {
            count = Snapshot.Passages.Count;
        }
        catch (SqliteException)
        {
            return Task.FromResult(new IndexHealth(false, 0, "The index file was written by another version of the program, or is damaged. Publish the knowledge folder again."));
        }

        return Task.FromResult(!File.Exists(_path)
            ? new IndexHealth(false, count, "The index file is missing. Publish the knowledge folder again.")
            : new IndexHealth(true, count, ""));
    }

    /// <summary>Changes the file and then replaces the copy in memory; searches under way keep the old one.</summary>
    private void Change(Action<PassageTable> change)
    {
        lock (_writing)
        {
            using var connection = IndexFiles.Open(_path, SqliteOpenMode.ReadWrite);
            using var transaction = connection.BeginTransaction();
            var table = new PassageTable(connection);
            change(table);
            transaction.Commit();
            var changed = table.Load();
            Volatile.Write(ref _snapshot, new Lazy<IndexSnapshot>(changed));
        }
    }

    private IndexSnapshot Load()
    {
        using var connection = IndexFiles.Open(_path, SqliteOpenMode.ReadOnly);
        return new PassageTable(connection).Load();
    }
}
