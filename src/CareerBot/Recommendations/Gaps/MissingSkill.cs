using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A skill asked for and not shown at the level wanted.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Wanted">The level wanted.</param>
/// <param name="Shown">The level shown.</param>
public sealed record MissingSkill(SkillId Skill, SkillLevel Wanted, SkillLevel Shown);
