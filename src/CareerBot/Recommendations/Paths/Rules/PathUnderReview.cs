using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A path with all it is checked against.</summary>
/// <param name="Path">The path.</param>
/// <param name="Profile">The person.</param>
/// <param name="Knowledge">The knowledge.</param>
/// <param name="Today">The day of asking.</param>
internal sealed record PathUnderReview(LearningPath Path, Profile Profile, KnowledgeBase Knowledge, DateOnly Today)
{
    /// <summary>The steps whose course exists, with it.</summary>
    public IReadOnlyList<(PathStep Step, Course Course)> Known { get; } =
        [.. Path.Steps.Where(step => Knowledge.Find(step.Course) is not null).Select(step => (step, Knowledge.Find(step.Course)!))];

    /// <summary>What the path must keep to.</summary>
    public PathConstraints Constraints => Path.Constraints;

    /// <summary>The session a step names; <see langword="null"/> when it names none or its course has no such session.</summary>
    public static CourseSession? SessionOf(PathStep step, Course course) =>
        course.Sessions.FirstOrDefault(session => session.Id == step.Session);

    /// <summary>The level of a skill on the morning of a day: told, taught by a course finished long ago, or by a step that has ended.</summary>
    public SkillLevel LevelOn(DateOnly day, SkillId skill) => Profile.FinishedCourses
        .Select(Knowledge.Find)
        .OfType<Course>()
        .Concat(Known.Where(known => known.Step.Ends < day).Select(known => known.Course))
        .SelectMany(course => course.Teaches)
        .Where(taught => taught.Skill == skill)
        .Select(taught => taught.To)
        .Append(Profile.LevelOf(skill))
        .Max();
}
