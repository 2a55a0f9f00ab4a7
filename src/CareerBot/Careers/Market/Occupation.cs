namespace CareerBot.Careers;

/// <summary>A kind of work. 职业</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Job titles that mean this occupation.</param>
/// <param name="Field">The field it belongs to.</param>
/// <param name="Summary">What the work is like.</param>
/// <param name="Skills">The skills it asks for.</param>
/// <param name="Entry">What it usually asks of a newcomer.</param>
/// <param name="Related">Occupations close to it.</param>
/// <param name="Origin">Where the record comes from.</param>
public sealed record Occupation(
    OccupationId Id,
    LocalText Name,
    Aliases Aliases,
    FieldId Field,
    LocalText Summary,
    IReadOnlyList<SkillRequirement> Skills,
    EntryRequirements Entry,
    IReadOnlyList<OccupationId> Related,
    RecordOrigin Origin);
