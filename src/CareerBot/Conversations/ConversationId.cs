namespace CareerBot.Conversations;

/// <summary>Identifies a conversation across channels.</summary>
/// <param name="Channel">The channel, for example <c>webchat</c> or <c>msteams</c>.</param>
/// <param name="Value">The conversation's id on that channel.</param>
public readonly record struct ConversationId(string Channel, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Channel}/{Value}";
}
