using CareerBot.Careers;

namespace CareerBot.Conversations;

/// <summary>A person's message as a channel hands it over.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="MessageId">The channel's id of the message: the same id again is the same message.</param>
/// <param name="Person">The person's id on the channel.</param>
/// <param name="Text">The words; empty for <see cref="TurnKind.Welcome"/>.</param>
/// <param name="Locale">The language the client is set to; <see langword="null"/> when unknown.</param>
/// <param name="Kind">What the Turn is.</param>
/// <param name="ReplyAddress">What the channel needs to answer later, opaque to everyone else.</param>
public sealed record InboundTurn(
    ConversationId Conversation,
    string MessageId,
    string Person,
    string Text,
    Language? Locale,
    TurnKind Kind,
    string ReplyAddress);
