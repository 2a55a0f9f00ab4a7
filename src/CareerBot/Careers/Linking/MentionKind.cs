namespace CareerBot.Careers;

/// <summary>What a <see cref="Mention"/> names.</summary>
public enum MentionKind
{
    /// <summary>A <see cref="Skill"/>.</summary>
    Skill,

    /// <summary>An <see cref="Occupation"/>.</summary>
    Occupation,

    /// <summary>A <see cref="Field"/>.</summary>
    Field,

    /// <summary>A <see cref="Course"/>, by its title.</summary>
    Course,

    /// <summary>A <see cref="District"/>.</summary>
    District,
}
