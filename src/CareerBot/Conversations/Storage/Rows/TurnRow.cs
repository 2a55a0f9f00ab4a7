namespace CareerBot.Conversations;

/// <summary>A Turn as stored.</summary>
internal sealed class TurnRow
{
    /// <summary>The order of acceptance.</summary>
    public long Sequence { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string MessageId { get; init; }

    /// <summary>The <see cref="InboundTurn"/> as JSON.</summary>
    public required string Inbound { get; init; }

    public TurnStatus Status { get; set; }

    /// <summary>How often a worker has begun it.</summary>
    public int Attempts { get; set; }

    public DateTimeOffset AcceptedAt { get; init; }

    /// <summary>When it was answered or given up; <see langword="null"/> while it waits.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }
}
