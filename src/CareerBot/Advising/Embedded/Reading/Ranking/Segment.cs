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

    private static readonly HashSet<string> OfPerson = ["me", "refuse", "agree", "denial", "feeling", "Pointing self"];

    /// <summary>Whether it may describe the person and tells nothing else.</summary>
    public bool IsAside => Phrased.Count == 0 && Meanings.All(OfPerson.Contains);

    /// <summary>Whether it names a matter of others and none of the center's.</summary>
    public bool IsForeign => Has(OffTopic) && !Home.Any(Has);

    /// <summary>Parts read as one.</summary>
    public static Segment Joined(IReadOnlyList<Segment> parts) => new(
        string.Join(' ', parts.Select(part => part.Masked)),
        [.. parts.SelectMany(part => part.Meanings).Distinct()],
        [.. parts.SelectMany(part => part.Phrased).Distinct()],
        parts.Sum(part => part.Words));

    /// <summary>Whether a meaning is told.</summary>
    public bool Has(string meaning) => Meanings.Contains(meaning);
}
