using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>Narrows a search. An absent item includes all.</summary>
/// <param name="Kinds">Only these kinds; empty means all.</param>
/// <param name="Field">Only records serving this field.</param>
/// <param name="District">Only records in this district.</param>
/// <param name="Language">Only passages in this language.</param>
/// <param name="Audiences">Only guides for these audiences; empty means all.</param>
/// <param name="On">Only guides that apply and postings that are open on this day.</param>
/// <param name="Records">Only these records; empty means all.</param>
public sealed record PassageFilter(
    IReadOnlyList<RecordKind> Kinds,
    FieldId? Field = null,
    DistrictId? District = null,
    Language? Language = null,
    IReadOnlyList<Audience>? Audiences = null,
    DateOnly? On = null,
    IReadOnlyList<RecordKey>? Records = null)
{
    /// <summary>No narrowing.</summary>
    public static PassageFilter All { get; } = new([]);
}
