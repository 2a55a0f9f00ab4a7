namespace CareerBot.Advising.Embedded;

/// <summary>A part of a message between punctuation marks or before a "but".</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive; the mark that closes it is inside.</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="IsQuestion">Whether it asks.</param>
internal readonly record struct Clause(int Start, int End, int Sentence, bool IsQuestion)
{
    /// <summary>Whether a place lies inside.</summary>
    public bool Contains(int at) => at >= Start && at < End;
}
