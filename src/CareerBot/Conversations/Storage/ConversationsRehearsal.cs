using CareerBot.Advising;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>
/// Stores and answers one Turn in a database in memory while the host starts: the queries are compiled before the first person
/// speaks, and what people said is not touched.
/// </summary>
internal sealed class ConversationsRehearsal(
    DbContextOptions<ConversationsDbContext> storage, IOptions<ConversationsOptions> options, TimeProvider time) : IHostedLifecycleService
{
    private Task _rehearsing = Task.CompletedTask;

    /// <summary>Begins; what else the host loads at its start is loaded meanwhile.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _rehearsing = Task.Run(() => RehearseAsync(cancellationToken), cancellationToken);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the end: the site is announced when it answers fast.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => _rehearsing;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task RehearseAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(cancellationToken);
        var contexts = new MemoryContexts(new DbContextOptionsBuilder<ConversationsDbContext>(storage).UseSqlite(connection).Options);
        await using (var context = contexts.CreateDbContext())
        {
            await context.Database.EnsureCreatedAsync(cancellationToken);
        }

        using var gate = new WriteGate();
        var ledger = new TurnLedger(contexts, gate, options, time);
        var conversations = new ConversationStore(contexts, gate, time, NullLogger<ConversationStore>.Instance);
        var transcript = new TranscriptStore(contexts, gate, new TranscriptFeed(), time);
        var id = new ConversationId("rehearsal", "rehearsal");
        await transcript.AppendAsync(id, "said", fromPerson: true, (_, _) => "{}", cancellationToken);
        await ledger.AcceptAsync(new InboundTurn(id, "said", "", "", null, TurnKind.Message, ""), cancellationToken);
        if (await ledger.TakeAsync(id, cancellationToken) is { } turn
            && await conversations.LoadAsync(turn, cancellationToken) is { } conversation)
        {
            await conversations.SaveAsync(conversation, turn, DialogueState.New, cancellationToken);
            await ledger.CompleteAsync(turn, TurnStatus.Answered, cancellationToken);
        }

        await ledger.TakeAsync(id, cancellationToken);
        await transcript.ReadAsync(id, 0, 1, cancellationToken);
        await transcript.ExistsAsync(id, cancellationToken);
    }

    /// <summary>Contexts on one open connection, otherwise as those of the host: they share the compiled queries.</summary>
    private sealed class MemoryContexts(DbContextOptions<ConversationsDbContext> options) : IDbContextFactory<ConversationsDbContext>
    {
        public ConversationsDbContext CreateDbContext() => new(options);
    }
}
