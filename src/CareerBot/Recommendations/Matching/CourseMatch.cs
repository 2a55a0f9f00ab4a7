using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A course found for a question, with its reason.</summary>
/// <param name="Course">The course.</param>
/// <param name="Because">Skills asked for that it teaches; empty when it was found by its words alone.</param>
/// <param name="Score">How well it fits, 0..1.</param>
public sealed record CourseMatch(Course Course, IReadOnlyList<TaughtSkill> Because, double Score);
