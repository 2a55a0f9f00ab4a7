using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>One course session of a path, or a self-paced course with the weeks it takes.</summary>
/// <param name="Course">The course.</param>
/// <param name="Session">The session; <see langword="null"/> when self-paced.</param>
/// <param name="Starts">First day.</param>
/// <param name="Ends">Last day.</param>
/// <param name="Meets">Weekly meetings; empty when self-paced.</param>
/// <param name="Hours">Taught hours.</param>
/// <param name="Price">Price in the center's currency.</param>
/// <param name="Closes">The skills of the target it lifts, heaviest first; empty for a step that only prepares another.</param>
/// <param name="PreparesFor">A later step that needs it; <see langword="null"/> when none does.</param>
public sealed record PathStep(
    CourseId Course,
    SessionId? Session,
    DateOnly Starts,
    DateOnly Ends,
    IReadOnlyList<WeeklyMeeting> Meets,
    double Hours,
    decimal Price,
    IReadOnlyList<LiftedSkill> Closes,
    CourseId? PreparesFor);
