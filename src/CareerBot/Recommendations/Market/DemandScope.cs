using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Which postings a report counts. An absent item includes all.</summary>
/// <param name="Field">Only this field.</param>
/// <param name="Occupation">Only this occupation.</param>
/// <param name="Skill">Only postings asking for this skill.</param>
/// <param name="District">Only this district.</param>
public sealed record DemandScope(FieldId? Field = null, OccupationId? Occupation = null, SkillId? Skill = null, DistrictId? District = null)
{
    /// <summary>Whether a posting is in the scope.</summary>
    public bool Includes(JobPosting posting) =>
        (Field is not { } field || posting.Field == field)
        && (Occupation is not { } occupation || posting.Occupation == occupation)
        && (District is not { } district || posting.District == district)
        && (Skill is not { } skill || posting.Skills.Contains(skill));
}
