using CareerBot.Careers;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>A made-up posting, with the truth that its row may hide.</summary>
/// <param name="Row">The posting as written: what is left empty is missing.</param>
/// <param name="Occupation">The occupation it was made of.</param>
/// <param name="Field">The field of that occupation.</param>
/// <param name="Skills">The skills its text asks for.</param>
public sealed record GeneratedPosting(JobPosting Row, OccupationId Occupation, FieldId Field, IReadOnlyList<SkillId> Skills);
