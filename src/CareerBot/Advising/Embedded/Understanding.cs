using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>What one message was understood to say.</summary>
internal sealed record Understanding
{
    /// <summary>The message.</summary>
    public required string Text { get; init; }

    /// <summary>The language of its words; <see langword="null"/> when they tell none ("ok", "12000").</summary>
    public Language? Language { get; init; }

    /// <summary>Readings, likeliest first; empty when nothing was understood.</summary>
    public required IReadOnlyList<RankedIntent> Intents { get; init; }

    /// <summary>Records named.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Everything else told.</summary>
    public ToldItems Told { get; init; } = ToldItems.None;

    /// <summary>How much it says by itself.</summary>
    public MessageShape Shape { get; init; }

    /// <summary>The kinds of thing it speaks of by a general word such as "jobs" or 课程.</summary>
    public IReadOnlyList<ShownKind> Nouns { get; init; } = [];

    /// <summary>What it points at among things shown; empty when at nothing.</summary>
    public IReadOnlyList<ShownReference> References { get; init; } = [];

    /// <summary>The meanings told by its words, such as <c>cost</c> or <c>begin</c>, for an answer to the point.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary>Whether a reading is among the likely ones (at least 0.3).</summary>
    public bool Wants(string intent) => Intents.Any(ranked => ranked.Name == intent && ranked.Confidence >= 0.3);

    /// <summary>The records of a kind named and not denied, in order.</summary>
    public IEnumerable<Mention> Named(MentionKind kind) => Mentions.Where(mention => mention.Kind == kind && !mention.Negated);
}
