namespace CareerBot.Careers;

/// <summary>The level a course lifts a skill to.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="To">The level reached by a person who finishes.</param>
public sealed record TaughtSkill(SkillId Skill, SkillLevel To);
