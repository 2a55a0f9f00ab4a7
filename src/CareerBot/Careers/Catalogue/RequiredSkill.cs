namespace CareerBot.Careers;

/// <summary>A skill a course expects before it starts.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="At">The level expected.</param>
public sealed record RequiredSkill(SkillId Skill, SkillLevel At);
