namespace CareerBot.Careers;

/// <summary>One word of a text in letters and digits, or one Chinese character.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsCjk">Whether it is a Chinese character.</param>
/// <param name="Joint">What stands before it.</param>
internal readonly record struct Token(int Start, int End, bool IsCjk, Joint Joint)
{
    /// <summary>How many folded characters it has.</summary>
    public int Length => End - Start;
}
