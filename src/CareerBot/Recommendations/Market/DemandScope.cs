using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Which postings a report counts. An absent item includes all.</summary>
/// <param name="Field">Only this field.</param>
/// <param name="Occupation">Only this occupation.</param>
/// <param name="Skill">Only postings asking for this skill.</param>
/// <param name="District">Only this district.</param>
public sealed record DemandScope(FieldId? Field = null, OccupationId? Occupation = null, SkillId? Skill = null, DistrictId? District = null);
