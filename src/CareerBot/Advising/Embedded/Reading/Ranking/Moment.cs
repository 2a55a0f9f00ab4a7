namespace CareerBot.Advising.Embedded;

/// <summary>When a message is said and how much it says by itself.</summary>
/// <param name="Expecting">The slot asked for just before; <see langword="null"/> when none.</param>
/// <param name="Shape">How much the message says by itself.</param>
internal readonly record struct Moment(string? Expecting, MessageShape Shape)
{
    /// <summary>Whether the message only tells values.</summary>
    public bool IsValue => Shape == MessageShape.Value;
}
