namespace CareerBot.Careers;

/// <summary>Something a person can do or know. 技能</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Other names, abbreviations included.</param>
/// <param name="Category">A heading staff group skills under; <see langword="null"/> when none.</param>
/// <param name="Broader">The more general skill this one is a part of; <see langword="null"/> when none.</param>
/// <param name="Summary">One sentence on what the skill is good for; <see langword="null"/> when none.</param>
/// <param name="Origin">Where the record comes from.</param>
public sealed record Skill(
    SkillId Id,
    LocalText Name,
    Aliases Aliases,
    string? Category,
    SkillId? Broader,
    LocalText? Summary,
    RecordOrigin Origin);
