namespace CareerBot.Conversations;

/// <summary>Keeps what was said, durably and in order.</summary>
public interface ITranscriptStore
{
    /// <summary>Appends a message.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="entryId">The channel's id of the message; the same id is not appended twice.</param>
    /// <param name="fromPerson">Whether the person said it.</param>
    /// <param name="payload">Makes the channel's JSON, given the time and sequence assigned.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    /// <returns>The entry as stored, or the earlier entry when the id was there.</returns>
    Task<TranscriptEntry> AppendAsync(
        ConversationId conversation,
        string entryId,
        bool fromPerson,
        Func<DateTimeOffset, long, string> payload,
        CancellationToken cancellationToken);

    /// <summary>Reads messages after a place, in order.</summary>
    /// <returns>At most <paramref name="limit"/> entries; empty when there are none, or no such conversation.</returns>
    Task<IReadOnlyList<TranscriptEntry>> ReadAsync(
        ConversationId conversation, long after, int limit, CancellationToken cancellationToken);

    /// <summary>Whether the conversation was begun.</summary>
    Task<bool> ExistsAsync(ConversationId conversation, CancellationToken cancellationToken);
}
