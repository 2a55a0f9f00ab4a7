namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>What to do about one message.</summary>
internal sealed record DialoguePlan
{
    /// <summary>The tools to call, in order; at most six.</summary>
    public IReadOnlyList<PlannedCall> Calls { get; init; } = [];

    /// <summary>The key of a text to say first that needs no tool; <see langword="null"/> when the tools say all.</summary>
    public string? Say { get; init; }

    /// <summary>The key of a text to say after what the tools established; <see langword="null"/> when none.</summary>
    public string? Close { get; init; }

    /// <summary>The key of a text to say when the guides hold no answer; <see langword="null"/> for the usual "not found".</summary>
    public string? Unless { get; init; }

    /// <summary>The meanings the message asks about, for an answer to the point.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary>The slot to ask for at the end; <see langword="null"/> when nothing is asked.</summary>
    public string? Ask { get; init; }

    /// <summary>The slot that stays open without being asked for again: a question was answered in between; <see langword="null"/> when none.</summary>
    public string? Open { get; init; }

    /// <summary>Slots the person does not want to fill.</summary>
    public IReadOnlyList<string> Declined { get; init; } = [];

    /// <summary>Whether the message was not understood.</summary>
    public bool Misunderstood { get; init; }

    /// <summary>Readings to offer when two are close; empty otherwise.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
