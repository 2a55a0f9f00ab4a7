namespace CareerBot.Careers;

/// <summary>A record named in a text.</summary>
public sealed record Mention
{
    /// <summary>What is named.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The id of the record: the likeliest when the words fit several.</summary>
    public required string Id { get; init; }

    /// <summary>Other records of any kind the same words name; usually empty.</summary>
    public IReadOnlyList<(MentionKind Kind, string Id)> AlsoPossible { get; init; } = [];

    /// <summary>Where the words begin in the original text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>How many UTF-16 units of the original text they span.</summary>
    public required int Length { get; init; }

    /// <summary>The words as written.</summary>
    public required string Text { get; init; }

    /// <summary>For a skill, the level the words around it tell; <see langword="null"/> when they tell none.</summary>
    public SkillLevel? Level { get; init; }

    /// <summary>Whether the text says it is lacking ("I don't know Java", 不会Java).</summary>
    public bool Negated { get; init; }

    /// <summary>The clause the words stand in, as written: the evidence.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>How sure the link is, 0..1: 1 for an exact name, less for a typo or an ambiguous word.</summary>
    public required double Confidence { get; init; }
}
