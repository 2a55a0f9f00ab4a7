using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>The path shown last, as much of it as adjusting and explaining need.</summary>
/// <param name="Target">The occupation it leads to.</param>
/// <param name="Courses">Its courses, in order.</param>
/// <param name="Price">Its price.</param>
/// <param name="Ends">Its last day; <see langword="null"/> for a path without steps.</param>
/// <param name="GapClosed">The share of the gap it closes.</param>
/// <param name="PriceBelow">A ceiling from asking for a cheaper one; <see langword="null"/> when none.</param>
/// <param name="EndBy">A last day from asking for a faster one; <see langword="null"/> when none.</param>
public sealed record ShownPath(
    OccupationId Target,
    IReadOnlyList<CourseId> Courses,
    decimal Price,
    DateOnly? Ends,
    double GapClosed,
    decimal? PriceBelow = null,
    DateOnly? EndBy = null);
