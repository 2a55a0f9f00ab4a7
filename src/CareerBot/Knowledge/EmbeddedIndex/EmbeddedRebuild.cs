using Microsoft.Data.Sqlite;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>Writes a version into a file of its own, which gets its name only when it is whole.</summary>
internal sealed class EmbeddedRebuild : IIndexRebuild
{
    private readonly IndexFiles _files;
    private readonly string _version;
    private readonly string _unfinished;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly PassageTable _table;

    /// <summary>Starts the file.</summary>
    public EmbeddedRebuild(IndexFiles files, string version)
    {
        _files = files;
        _version = version;
        _unfinished = files.UnfinishedPathOf(version);
        Directory.CreateDirectory(files.Directory);
        File.Delete(_unfinished);
        _connection = IndexFiles.Open(_unfinished, SqliteOpenMode.ReadWriteCreate);
        _transaction = _connection.BeginTransaction();
        _table = new PassageTable(_connection);
        _table.Create();
    }

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<IndexItem> items, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _table.Write(items);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<IKnowledgeIndex> PublishAsync(CancellationToken cancellationToken)
    {
        await _transaction.CommitAsync(cancellationToken);
        await _connection.CloseAsync();
        File.Move(_unfinished, _files.PathOf(_version), overwrite: true);
        return new EmbeddedKnowledgeIndex(_files.PathOf(_version));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
        File.Delete(_unfinished);
    }
}
