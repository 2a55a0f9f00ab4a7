namespace CareerBot.Conversations;

/// <summary>A transcript entry as stored.</summary>
internal sealed class TranscriptRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public long Sequence { get; init; }

    public required string EntryId { get; init; }

    public bool FromPerson { get; init; }

    public DateTimeOffset At { get; init; }

    public required string Payload { get; init; }
}
