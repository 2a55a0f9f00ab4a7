using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>The durable queue of Turns.</summary>
internal sealed class TurnLedger(
    IDbContextFactory<ConversationsDbContext> contexts,
    WriteGate gate,
    IOptions<ConversationsOptions> options,
    TimeProvider time)
{
    /// <summary>Stores a Turn, and its conversation when it is the first.</summary>
    /// <returns><see langword="false"/> when the message was stored before.</returns>
    public async Task<bool> AcceptAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        var (channel, conversation) = turn.Conversation;
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var inbound = JsonSerializer.Serialize(turn, InboundTurnJson.Default.InboundTurn);
        using var turnstile = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO conversations (channel, id, etag, welcomed, created_at, last_active_at, last_entry)
            VALUES ({channel}, {conversation}, 0, {false}, {now}, {now}, 0)
            ON CONFLICT (channel, id) DO UPDATE SET last_active_at = excluded.last_active_at
            """,
            cancellationToken);
        var inserted = await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO turns (channel, conversation, message_id, inbound, status, attempts, accepted_at)
            VALUES ({channel}, {conversation}, {turn.MessageId}, {inbound}, {nameof(TurnStatus.Accepted)}, 0, {now})
            ON CONFLICT (channel, conversation, message_id) DO NOTHING
            """,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return inserted == 1;
    }

    /// <summary>Takes the oldest waiting Turn of a conversation and keeps the conversation to this node.</summary>
    /// <returns>The Turn; <see langword="null"/> when none waits or another node has the conversation.</returns>
    public async Task<AcceptedTurn?> TakeAsync(ConversationId conversation, CancellationToken cancellationToken)
    {
        using var turnstile = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await LeaseAsync(context, conversation, cancellationToken))
        {
            return null;
        }

        var row = await context.Turns
            .Where(turn => turn.Channel == conversation.Channel && turn.Conversation == conversation.Value)
            .Where(turn => turn.Status == TurnStatus.Accepted)
            .OrderBy(turn => turn.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            await ReleaseAsync(context, conversation, cancellationToken);
        }
        else
        {
            row.Attempts++;
            await context.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return row is null ? null : Accepted(row);
    }

    /// <summary>Records how a Turn ended; the first record stands.</summary>
    public async Task CompleteAsync(AcceptedTurn turn, TurnStatus status, CancellationToken cancellationToken)
    {
        // What was sent along has served; it is not kept.
        var inbound = JsonSerializer.Serialize(turn.Inbound with { Cv = null, Files = null }, InboundTurnJson.Default.InboundTurn);
        using var turnstile = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Turns
            .Where(row => row.Sequence == turn.Sequence && row.Status == TurnStatus.Accepted)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Status, status)
                    .SetProperty(row => row.AnsweredAt, time.GetUtcNow())
                    .SetProperty(row => row.Inbound, inbound),
                cancellationToken);
    }

    /// <summary>Finds conversations with Turns waiting.</summary>
    /// <returns>Those that have waited longest, at most <paramref name="limit"/>; empty when none wait.</returns>
    public async Task<IReadOnlyList<ConversationId>> WaitingAsync(int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = await context.Turns
            .Where(turn => turn.Status == TurnStatus.Accepted)
            .GroupBy(turn => new { turn.Channel, turn.Conversation })
            .OrderBy(turns => turns.Min(turn => turn.Sequence))
            .Select(turns => turns.Key)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. waiting.Select(key => new ConversationId(key.Channel, key.Conversation))];
    }

    private async Task<bool> LeaseAsync(
        ConversationsDbContext context, ConversationId conversation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var node = options.Value.Node;
        var taken = await Find(context, conversation)
            .Where(row => row.LeasedBy == null || row.LeasedBy == node || row.LeasedUntil < now)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.LeasedBy, node)
                    .SetProperty(row => row.LeasedUntil, now + options.Value.LeaseTime),
                cancellationToken);
        return taken == 1;
    }

    private static Task<int> ReleaseAsync(
        ConversationsDbContext context, ConversationId conversation, CancellationToken cancellationToken) =>
        Find(context, conversation).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.LeasedBy, (string?)null)
                .SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null),
            cancellationToken);

    private static IQueryable<ConversationRow> Find(ConversationsDbContext context, ConversationId conversation) =>
        context.Conversations.Where(row => row.Channel == conversation.Channel && row.Id == conversation.Value);

    private static AcceptedTurn Accepted(TurnRow row) => new(
        row.Sequence,
        JsonSerializer.Deserialize(row.Inbound, InboundTurnJson.Default.InboundTurn)!,
        row.Attempts,
        row.AcceptedAt);
}
