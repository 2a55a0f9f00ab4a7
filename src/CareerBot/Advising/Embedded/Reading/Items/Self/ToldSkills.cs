using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Skills a message tells of the person.</summary>
/// <param name="Held">Skills held or lacked.</param>
/// <param name="Skipped">Skills the person does not want taught.</param>
internal sealed record ToldSkills(IReadOnlyList<HeldSkill> Held, IReadOnlyList<SkillId> Skipped);
