using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A course the solver chose, and how it is taken.</summary>
/// <param name="Course">The course.</param>
/// <param name="Run">When.</param>
internal sealed record PlannedCourse(Course Course, PathRun Run);
