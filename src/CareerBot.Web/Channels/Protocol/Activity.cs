using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CareerBot.Web.Channels.Protocol;

/// <summary>
/// One channel message on the wire, with the members this product reads or writes; the others are kept as they came.
/// https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
/// </summary>
internal sealed record Activity
{
    /// <summary>What it is; see <see cref="ActivityTypes"/>. Compared ordinally (A2011).</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id of it.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel received it.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The channel (A2021).</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where replies go.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Whom it is for.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>What it answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The language, as in <c>zh-CN</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What a card's button or an event carries.</summary>
    public JsonNode? Value { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Buttons under the message.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Who joined, on a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Typed extras; unknown types are let pass (A2104).</summary>
    public JsonNode? Entities { get; init; }

    /// <summary>What belongs to the channel; carried back unmodified.</summary>
    public JsonNode? ChannelData { get; init; }

    /// <summary>Who vouches for a bot that calls; set by receivers only, so what comes on the wire is dropped (A2250).</summary>
    public string? CallerId { get; init; }

    /// <summary>Members this product does not know (A2005). Settable, because generated readers fill it after construction.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
