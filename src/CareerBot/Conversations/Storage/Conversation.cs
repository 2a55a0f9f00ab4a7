using CareerBot.Advising;

namespace CareerBot.Conversations;

/// <summary>A conversation as one Turn finds it.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="State">The state before the Turn.</param>
/// <param name="Welcomed">Whether the person was greeted before the Turn.</param>
/// <param name="ETag">What the stored state must still carry for a write to be taken.</param>
/// <param name="StateJson">The state before the Turn as stored; <see langword="null"/> when there was none or it could not be read.</param>
/// <param name="Unreadable">The stored text when it is no state any more; otherwise <see langword="null"/>.</param>
internal sealed record Conversation(
    ConversationId Id, DialogueState State, bool Welcomed, long ETag, string? StateJson, string? Unreadable);
