namespace CareerBot.Careers;

/// <summary>A skill an occupation asks for.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level wanted.</param>
/// <param name="Essential">Whether the work cannot be done without it.</param>
public sealed record SkillRequirement(SkillId Skill, SkillLevel Level, bool Essential);
