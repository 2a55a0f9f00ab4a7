using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>
/// What a search may narrow a passage by. Dates stand as the folder writes them, so that a stored index stays right
/// while a demonstration calendar rolls; <see cref="Rolls"/> says whether they move with it.
/// </summary>
/// <param name="Fields">The fields of demand the record serves; empty when none.</param>
/// <param name="Districts">The districts the record is in (a course: those of its sessions); empty when none.</param>
/// <param name="Audience">Whom a guide speaks to; <see langword="null"/> for every other kind.</param>
/// <param name="From">The first day a guide applies or a posting is open; <see langword="null"/> when unlimited.</param>
/// <param name="Until">The last day; <see langword="null"/> when unlimited.</param>
/// <param name="Rolls">Whether both dates move with the demonstration calendar: true for postings, false for guides.</param>
public sealed record PassageFacets(
    IReadOnlyList<FieldId> Fields,
    IReadOnlyList<DistrictId> Districts,
    Audience? Audience,
    DateOnly? From,
    DateOnly? Until,
    bool Rolls)
{
    /// <summary>Nothing to narrow by.</summary>
    public static PassageFacets None { get; } = new([], [], null, null, null, false);
}
