using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A skill a posting asks for, with the level and weight it is judged by.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level wanted.</param>
/// <param name="Weight">1 when the posting's occupation marks it essential, else 0.5.</param>
internal readonly record struct WantedSkill(SkillId Skill, SkillLevel Level, double Weight);
