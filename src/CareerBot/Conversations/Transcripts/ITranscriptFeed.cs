namespace CareerBot.Conversations;

/// <summary>Tells of transcript entries as they are stored, so that nobody needs to ask the database again and again.</summary>
public interface ITranscriptFeed
{
    /// <summary>
    /// Begins to listen. Subscribe first, then read the past with <see cref="ITranscriptStore.ReadAsync"/>, then follow
    /// the subscription and pass over sequences already seen: nothing is missed between.
    /// </summary>
    /// <param name="conversation">The conversation; it need not exist yet.</param>
    /// <returns>The subscription; dispose it to stop listening.</returns>
    TranscriptSubscription Subscribe(ConversationId conversation);
}
