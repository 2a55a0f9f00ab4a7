using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using CareerBot.Advising.Cv;
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
    string ReplyAddress)
{
    /// <summary>What was read of files sent along; <see langword="null"/> when none were. Forgotten once the Turn is answered.</summary>
    public CvDocument? Cv { get; init; }

    /// <summary>Where files sent along can be fetched, for the channel's <see cref="ISentFiles"/>; forgotten once the Turn is answered.</summary>
    public IReadOnlyList<string>? Files { get; init; }

    /// <summary>
    /// The id of the reply's transcript entry, the same each time this Turn is answered: a Turn answered again after a
    /// crash appends nothing twice. A reply of several entries adds a suffix of its own.
    /// </summary>
    [JsonIgnore]
    public string ReplyId => "r" + Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{Conversation.Channel}\n{Conversation.Value}\n{MessageId}")))[..24];
}
