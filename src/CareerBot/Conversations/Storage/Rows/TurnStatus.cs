namespace CareerBot.Conversations;

/// <summary>Where a Turn stands.</summary>
internal enum TurnStatus
{
    /// <summary>Stored, not yet answered.</summary>
    Accepted,

    /// <summary>Answered, or found to need no answer.</summary>
    Answered,

    /// <summary>Ended with an apology, or given up.</summary>
    Failed,
}
