using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>What it takes to answer an Activity later.</summary>
/// <param name="ServiceUrl">The connector.</param>
/// <param name="ChannelId">The channel behind it.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Bot">The bot, as that channel knows it.</param>
/// <param name="Person">The person.</param>
/// <param name="ActivityId">What is answered; <see langword="null"/> when nothing was said.</param>
/// <param name="Site">Where this site's record pages are reached.</param>
internal sealed record ReplyAddress(
    string ServiceUrl,
    string ChannelId,
    ConversationAccount Conversation,
    ChannelAccount? Bot,
    ChannelAccount? Person,
    string? ActivityId,
    string Site)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ReplyAddress Read(string json) => JsonSerializer.Deserialize(json, ReplyAddressJson.Default.ReplyAddress)!;

    /// <summary>As text, to be kept with the Turn.</summary>
    public string Write() => JsonSerializer.Serialize(this, ReplyAddressJson.Default.ReplyAddress);
}

/// <summary>How a reply address is kept.</summary>
[JsonSerializable(typeof(ReplyAddress))]
internal sealed partial class ReplyAddressJson : JsonSerializerContext;
