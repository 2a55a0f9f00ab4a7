using CareerBot.Advising;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations;

/// <summary>Keeps what the advisor remembers of each conversation.</summary>
internal sealed partial class ConversationStore(
    IDbContextFactory<ConversationsDbContext> contexts,
    WriteGate gate,
    TimeProvider time,
    ILogger<ConversationStore> logger)
{
    /// <summary>Reads a conversation as it was before a Turn, also when that Turn was applied and then interrupted.</summary>
    /// <returns>The conversation; <see langword="null"/> when it was erased, or another node closed the Turn.</returns>
    public async Task<Conversation?> LoadAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await Find(context, turn).AsNoTracking()
            .Where(_ => context.Turns.Any(open => open.Sequence == turn.Sequence && open.Status == TurnStatus.Accepted))
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var again = row.AppliedTurn == turn.Sequence;
        var json = again ? row.PreviousState : row.State;
        var state = json is null ? DialogueState.New : DialogueStateJson.Read(json);
        if (state is null)
        {
            LogUnreadable(turn.Inbound.Conversation, json!.Length);
        }

        var welcomed = row.Welcomed && !(again && turn.Inbound.Kind == TurnKind.Welcome);
        return new Conversation(
            turn.Inbound.Conversation,
            state ?? DialogueState.New,
            welcomed,
            row.ETag,
            state is null ? null : json,
            state is null ? json : null);
    }

    /// <summary>Keeps the state a Turn leaves.</summary>
    /// <param name="before">The conversation as <see cref="LoadAsync"/> gave it.</param>
    /// <param name="turn">The Turn.</param>
    /// <param name="after">The state it leaves.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    /// <returns><see langword="false"/> when someone else wrote meanwhile: nothing was kept, load again.</returns>
    public async Task<bool> SaveAsync(
        Conversation before, AcceptedTurn turn, DialogueState after, CancellationToken cancellationToken)
    {
        using var turnstile = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Find(context, turn).SingleOrDefaultAsync(cancellationToken) is not { } row)
        {
            return false;
        }

        context.Entry(row).Property(stored => stored.ETag).OriginalValue = before.ETag;
        row.ETag = before.ETag + 1;
        row.State = DialogueStateJson.Write(after);
        row.PreviousState = before.StateJson;
        row.AppliedTurn = turn.Sequence;
        row.ArchivedState = before.Unreadable ?? row.ArchivedState;
        row.Welcomed |= turn.Inbound.Kind == TurnKind.Welcome;
        row.LastActiveAt = time.GetUtcNow();
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static IQueryable<ConversationRow> Find(ConversationsDbContext context, AcceptedTurn turn) =>
        context.Conversations.Where(row =>
            row.Channel == turn.Inbound.Conversation.Channel && row.Id == turn.Inbound.Conversation.Value);

    [LoggerMessage(LogLevel.Error, "The state of {Conversation} ({Length} characters) cannot be read; it starts anew and the old text is kept in archived_state.")]
    private partial void LogUnreadable(ConversationId conversation, int length);
}
