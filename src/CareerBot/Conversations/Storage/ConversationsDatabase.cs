using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>Makes the database and brings its tables up to date before anything is accepted.</summary>
internal sealed class ConversationsDatabase(
    IDbContextFactory<ConversationsDbContext> contexts, IOptions<StorageOptions> storage) : IHostedLifecycleService
{
    private Task? _preparing;

    /// <summary>Begins; what else the host loads at its start is loaded meanwhile.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _preparing = Task.Run(() => PrepareAsync(cancellationToken), cancellationToken);
        return Task.CompletedTask;
    }

    /// <summary>Waits until the database can be used: what is registered later starts after it.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => _preparing ?? PrepareAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The file in the storage folder.</summary>
    public static string ConnectionString(StorageOptions storage) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(Path.Combine(storage.Directory, "conversations.db")),
        ForeignKeys = true,
    }.ToString();

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(storage.Value.Directory);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // The file remembers this mode: readers never wait for the writer.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }
}
