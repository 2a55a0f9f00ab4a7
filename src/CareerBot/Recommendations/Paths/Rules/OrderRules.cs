using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>What a course needs is held or finished before it starts, and steps come by start day.</summary>
internal static class OrderRules
{
    /// <summary>The rules broken.</summary>
    public static IEnumerable<PathViolation> Broken(PathUnderReview review) =>
        review.Known.SelectMany(known => Unprepared(review, known.Step, known.Course))
            .Concat(review.Known.SelectMany(known => Unfinished(review, known.Step, known.Course)))
            .Concat(Disordered(review.Path.Steps));

    private static IEnumerable<PathViolation> Unprepared(PathUnderReview review, PathStep step, Course course) => course.Requires
        .Where(required => review.LevelOn(step.Starts, required.Skill) < required.At)
        .Select(required => new PathViolation(
            PathRule.Requires, course.Id, $"{course.Id} requires {required.Skill} at {(int)required.At}, which nothing finished before teaches."));

    private static IEnumerable<PathViolation> Unfinished(PathUnderReview review, PathStep step, Course course) => course.After
        .Where(earlier => !review.Profile.FinishedCourses.Contains(earlier))
        .Where(earlier => !review.Path.Steps.Any(other => other.Course == earlier && other.Ends < step.Starts))
        .Select(earlier => new PathViolation(PathRule.After, course.Id, $"{course.Id} comes after {earlier}, which is not finished by then."));

    private static IEnumerable<PathViolation> Disordered(IReadOnlyList<PathStep> steps) => steps
        .Zip(steps.Skip(1))
        .Where(pair => pair.Second.Starts < pair.First.Starts)
        .Select(pair => new PathViolation(PathRule.Order, pair.Second.Course, $"{pair.Second.Course} starts before {pair.First.Course} but stands behind it."));
}
