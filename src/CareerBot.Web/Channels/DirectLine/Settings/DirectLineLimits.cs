using System.ComponentModel.DataAnnotations;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>How much one address or one conversation may ask for.</summary>
internal sealed class DirectLineLimits
{
    /// <summary>Visits of the chat page a minute from one address; a classroom behind one router is one address.</summary>
    [Range(1, 10_000)]
    public int ChatTokensPerMinute { get; set; } = 60;

    /// <summary>Tokens and new conversations a minute for one address.</summary>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; set; } = 300;

    /// <summary>Messages a minute in one conversation; a burst is slowed down before it is refused.</summary>
    [Range(1, 10_000)]
    public int MessagesPerMinute { get; set; } = 30;

    /// <summary>Other requests a minute in one conversation; polling once a second needs 60.</summary>
    [Range(1, 100_000)]
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>Streams open at once in one conversation.</summary>
    [Range(1, 100)]
    public int StreamsPerConversation { get; set; } = 8;
}
