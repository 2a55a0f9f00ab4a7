using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>What a message tells of occupations, fields and courses as the person's own.</summary>
/// <param name="TargetOccupations">Occupations aimed at, the goal first.</param>
/// <param name="TargetFields">Fields aimed at; empty when an occupation is.</param>
/// <param name="CurrentOccupation">The occupation held now or last; <see langword="null"/> when none is told.</param>
/// <param name="FinishedCourses">Courses finished.</param>
internal sealed record ToldGoals(
    IReadOnlyList<OccupationId> TargetOccupations,
    IReadOnlyList<FieldId> TargetFields,
    OccupationId? CurrentOccupation,
    IReadOnlyList<CourseId> FinishedCourses);
