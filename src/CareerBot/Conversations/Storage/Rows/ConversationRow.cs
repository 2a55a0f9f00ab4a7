namespace CareerBot.Conversations;

/// <summary>A conversation as stored.</summary>
internal sealed class ConversationRow
{
    public required string Channel { get; init; }

    public required string Id { get; init; }

    /// <summary>The dialogue state as JSON; <see langword="null"/> before the first answer.</summary>
    public string? State { get; set; }

    /// <summary>Counts writes of the state; a write that expected another value is refused.</summary>
    public long ETag { get; set; }

    /// <summary>
    /// The Turn <see cref="State"/> includes last; <see langword="null"/> before the first. Whoever else changes the state
    /// sets it to <see langword="null"/>, lest an interrupted Turn start over from before that change.
    /// </summary>
    public long? AppliedTurn { get; set; }

    /// <summary>The state before <see cref="AppliedTurn"/>: an answer interrupted by a crash starts over from here.</summary>
    public string? PreviousState { get; set; }

    /// <summary>The last state that could not be read, kept for repair.</summary>
    public string? ArchivedState { get; set; }

    public bool Welcomed { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset LastActiveAt { get; set; }

    /// <summary>The sequence of the last transcript entry; 0 before the first.</summary>
    public long LastEntry { get; set; }

    public DateTimeOffset? LastEntryAt { get; set; }

    /// <summary>The node that answers this conversation now; <see langword="null"/> when none.</summary>
    public string? LeasedBy { get; set; }

    public DateTimeOffset? LeasedUntil { get; set; }
}
