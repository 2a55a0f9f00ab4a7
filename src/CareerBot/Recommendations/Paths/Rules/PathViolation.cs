using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A rule that a learning path breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Course">The course concerned; <see langword="null"/> when it is the whole path.</param>
/// <param name="Sentence">What is wrong, for staff and logs.</param>
public sealed record PathViolation(PathRule Rule, CourseId? Course, string Sentence);
