using CareerBot.Careers;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>What is drawn for a posting before it is put into words.</summary>
internal sealed record PostingDraft
{
    /// <summary>The kind of work.</summary>
    public required Occupation Occupation { get; init; }

    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>The company.</summary>
    public required string Company { get; init; }

    /// <summary>The district; <see langword="null"/> when the center has none.</summary>
    public required District? District { get; init; }

    /// <summary>The years of experience asked for.</summary>
    public required double Years { get; init; }

    /// <summary>The education asked for.</summary>
    public required EducationLevel Education { get; init; }

    /// <summary>The skills asked for.</summary>
    public required IReadOnlyList<SkillRequirement> Skills { get; init; }
}
