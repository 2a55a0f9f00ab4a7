using Microsoft.EntityFrameworkCore;

namespace CareerBot.Conversations;

/// <summary>Keeps transcripts in the database and tells the feed.</summary>
internal sealed class TranscriptStore(
    IDbContextFactory<ConversationsDbContext> contexts, WriteGate gate, TranscriptFeed feed, TimeProvider time) : ITranscriptStore
{
    /// <inheritdoc/>
    public async Task<TranscriptEntry> AppendAsync(
        ConversationId conversation,
        string entryId,
        bool fromPerson,
        Func<DateTimeOffset, long, string> payload,
        CancellationToken cancellationToken)
    {
        // Told before the next writer comes in: entries reach the feed in the order they were committed.
        using var turnstile = await gate.EnterAsync(cancellationToken);
        var (entry, added) = await StoreAsync(conversation, entryId, fromPerson, payload, cancellationToken);
        if (added)
        {
            feed.Publish(entry);
        }

        return entry;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TranscriptEntry>> ReadAsync(
        ConversationId conversation, long after, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Entries(context, conversation)
            .Where(row => row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(Entry)];
    }

    /// <inheritdoc/>
    public async Task<bool> ExistsAsync(ConversationId conversation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations.AnyAsync(
            row => row.Channel == conversation.Channel && row.Id == conversation.Value, cancellationToken);
    }

    private async Task<(TranscriptEntry Entry, bool Added)> StoreAsync(
        ConversationId conversation,
        string entryId,
        bool fromPerson,
        Func<DateTimeOffset, long, string> payload,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var place = await NextPlaceAsync(context, conversation, cancellationToken);
        var earlier = await Entries(context, conversation)
            .FirstOrDefaultAsync(row => row.EntryId == entryId, cancellationToken);
        if (earlier is not null)
        {
            return (Entry(earlier), false);
        }

        var at = DateTimeOffset.FromUnixTimeMilliseconds(place.At);
        var row = new TranscriptRow
        {
            Channel = conversation.Channel,
            Conversation = conversation.Value,
            Sequence = place.Sequence,
            EntryId = entryId,
            FromPerson = fromPerson,
            At = at,
            Payload = payload(at, place.Sequence),
        };
        context.Transcript.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (Entry(row), true);
    }

    // Counting on the conversation's own row makes every other writer of this conversation wait for the commit, here and
    // on other nodes; a rollback gives the place back, so there are no gaps.
    private async Task<EntryPlace> NextPlaceAsync(
        ConversationsDbContext context, ConversationId conversation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var places = await context.Database.SqlQuery<EntryPlace>(
            $"""
            INSERT INTO conversations (channel, id, etag, welcomed, created_at, last_active_at, last_entry, last_entry_at)
            VALUES ({conversation.Channel}, {conversation.Value}, 0, {false}, {now}, {now}, 1, {now})
            ON CONFLICT (channel, id) DO UPDATE SET
                last_active_at = {now},
                last_entry = conversations.last_entry + 1,
                last_entry_at = CASE
                    WHEN conversations.last_entry_at >= {now} THEN conversations.last_entry_at + 1 ELSE {now} END
            RETURNING last_entry AS "Sequence", last_entry_at AS "At"
            """).ToListAsync(cancellationToken);
        return places.Single();
    }

    private static IQueryable<TranscriptRow> Entries(ConversationsDbContext context, ConversationId conversation) =>
        context.Transcript.AsNoTracking().Where(row =>
            row.Channel == conversation.Channel && row.Conversation == conversation.Value);

    private static TranscriptEntry Entry(TranscriptRow row) => new(
        new ConversationId(row.Channel, row.Conversation), row.Sequence, row.EntryId, row.FromPerson, row.At, row.Payload);

    private sealed record EntryPlace(long Sequence, long At);
}
