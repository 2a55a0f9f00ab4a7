namespace CareerBot.Advising.Embedded;

/// <summary>A part of a message as the classifier sees it.</summary>
/// <param name="Masked">The words, folded, with placeholders.</param>
/// <param name="Meanings">Meanings told by listed words, and the intents whose phrases it holds; each once.</param>
/// <param name="Phrased">The intents whose phrases it holds.</param>
/// <param name="Words">How long it is, as <see cref="MessageText.Distance"/> counts.</param>
internal sealed record Segment(string Masked, IReadOnlyList<string> Meanings, IReadOnlyList<string> Phrased, int Words)
{
    /// <summary>The meaning of naming anything of learning and work.</summary>
    public const string OnTopic = "topic";

    /// <summary>The meaning of naming a matter of others.</summary>
    public const string OffTopic = "foreign";

    private static readonly string[] Home =
        ["course", "job", "hire", "occupation", "ability", "pathway", "human", "guidance", "enroll", "{skill}", "{occupation}", "{field}", "{course}"];

    /// <summary>Whether it names a matter of others and none of the center's.</summary>
    public bool IsForeign => Has(OffTopic) && !Home.Any(Has);

    /// <summary>Whether a meaning is told.</summary>
    public bool Has(string meaning) => Meanings.Contains(meaning);
}
