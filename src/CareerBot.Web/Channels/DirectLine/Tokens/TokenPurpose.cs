namespace CareerBot.Web.Channels.DirectLine;

/// <summary>What a token opens; each kind opens nothing else.</summary>
internal enum TokenPurpose
{
    /// <summary>The routes of one conversation.</summary>
    Conversation,

    /// <summary>One conversation's stream: it stands in an address, so it is short-lived.</summary>
    Stream,

    /// <summary>Getting back into a conversation from the tab that had it.</summary>
    Return,
}
