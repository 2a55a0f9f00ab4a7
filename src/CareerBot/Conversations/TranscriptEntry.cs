namespace CareerBot.Conversations;

/// <summary>One message of a transcript, in the form its channel shows it.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Sequence">Its place in the conversation: counts up from 1 without gaps.</param>
/// <param name="EntryId">The channel's id of the message.</param>
/// <param name="FromPerson">Whether the person said it.</param>
/// <param name="At">When; strictly increasing within a conversation.</param>
/// <param name="Payload">The message as the channel's own JSON.</param>
public sealed record TranscriptEntry(
    ConversationId Conversation, long Sequence, string EntryId, bool FromPerson, DateTimeOffset At, string Payload);
