using CareerBot.Conversations;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>What the parts of the channel agree on.</summary>
internal static class DirectLineChannel
{
    /// <summary>The channel's name, in <see cref="ConversationId.Channel"/> and on the wire.</summary>
    public const string Name = "webchat";

    /// <summary>The transcript entry that begins a conversation; clients never see it.</summary>
    public const string Begun = "begun";

    /// <summary>The bot, as clients see it.</summary>
    public static ChannelAccount Bot { get; } = new("careerbot", "CareerBot", "bot");

    /// <summary>A conversation of this channel.</summary>
    public static ConversationId Conversation(string id) => new(Name, id);
}
