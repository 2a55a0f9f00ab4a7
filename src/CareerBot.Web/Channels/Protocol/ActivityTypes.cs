namespace CareerBot.Web.Channels.Protocol;

/// <summary>The types of <see cref="Activity"/> this product treats; others are accepted and let pass.</summary>
internal static class ActivityTypes
{
    /// <summary>Words.</summary>
    public const string Message = "message";

    /// <summary>An answer is being written.</summary>
    public const string Typing = "typing";

    /// <summary>People or bots came or went.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>A call that expects its answer in the response.</summary>
    public const string Invoke = "invoke";
}
