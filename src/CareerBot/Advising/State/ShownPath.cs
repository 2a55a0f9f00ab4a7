using System.Text.Json.Serialization;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>The path shown last, as much of it as adjusting and explaining need.</summary>
/// <param name="Target">The occupation it leads to.</param>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="GapClosed">The share of the gap it closes.</param>
/// <param name="PriceBelow">A ceiling from asking for a cheaper one; <see langword="null"/> when none.</param>
/// <param name="EndBy">A last day from asking for a faster one; <see langword="null"/> when none.</param>
public sealed record ShownPath(
    OccupationId Target,
    IReadOnlyList<PathStep> Steps,
    double GapClosed,
    decimal? PriceBelow = null,
    DateOnly? EndBy = null)
{
    /// <summary>Its price.</summary>
    [JsonIgnore]
    public decimal Price => Steps.Sum(step => step.Price);

    /// <summary>Its last day; the first of all days for a path without steps.</summary>
    [JsonIgnore]
    public DateOnly Ends => Steps.Select(step => step.Ends).DefaultIfEmpty().Max();

    /// <summary>The place of a course in it, from 1.</summary>
    /// <returns>0 when the course is not part of it.</returns>
    public int PositionOf(CourseId course) => Steps.ToList().FindIndex(step => step.Course == course) + 1;
}
