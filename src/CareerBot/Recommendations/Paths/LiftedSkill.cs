using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A skill of the target that a step lifts.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="From">The level before the step.</param>
/// <param name="To">The level after it, at most the level wanted.</param>
public sealed record LiftedSkill(SkillId Skill, SkillLevel From, SkillLevel To);
