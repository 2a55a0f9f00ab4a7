namespace CareerBot.Careers;

/// <summary>A piece of a sentence: a name, a phrase with a meaning, a length of time, or any other word.</summary>
/// <param name="Meaning">What it does.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="Joint">What stands before it.</param>
internal readonly record struct ClauseItem(PhraseMeaning Meaning, int First, int Last, Joint Joint)
{
    /// <summary>The position of the name among all names; -1 when this is none.</summary>
    public int Mention { get; init; } = -1;

    /// <summary>For a length of time, the years.</summary>
    public double Years { get; init; }

    /// <summary>What it does.</summary>
    public PhraseKind Kind => Meaning.Kind;
}
