namespace CareerBot.Advising.Embedded;

/// <summary>A listed word found in a message.</summary>
/// <param name="Theme">The theme of its list.</param>
/// <param name="Value">What it means there.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Cue(Theme Theme, string Value, int Start, int End)
{
    /// <summary>How long it is.</summary>
    public int Length => End - Start;

    /// <summary>Whether two stretches share a character.</summary>
    public bool Overlaps(int start, int end) => Start < end && start < End;
}
