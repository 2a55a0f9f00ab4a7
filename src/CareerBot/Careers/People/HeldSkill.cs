namespace CareerBot.Careers;

/// <summary>A skill a person has shown.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level shown; <see cref="SkillLevel.None"/> when the person said they lack it.</param>
/// <param name="Evidence">The person's own words.</param>
public sealed record HeldSkill(SkillId Skill, SkillLevel Level, string Evidence);
