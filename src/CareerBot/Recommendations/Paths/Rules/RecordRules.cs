using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Every course exists, occurs once, has free seats, and its figures are those of the knowledge base.</summary>
internal static class RecordRules
{
    /// <summary>The rules broken.</summary>
    public static IEnumerable<PathViolation> Broken(PathUnderReview review) =>
        Unknown(review).Concat(Repeated(review)).Concat(review.Known.SelectMany(known => Wrong(known.Step, known.Course)));

    private static IEnumerable<PathViolation> Unknown(PathUnderReview review) => review.Path.Steps
        .Where(step => review.Knowledge.Find(step.Course) is null)
        .Select(step => new PathViolation(PathRule.Exists, step.Course, $"There is no course {step.Course}."));

    private static IEnumerable<PathViolation> Repeated(PathUnderReview review) => review.Path.Steps
        .GroupBy(step => step.Course)
        .Where(group => group.Count() > 1)
        .Select(group => new PathViolation(PathRule.Once, group.Key, $"{group.Key} occurs {group.Count()} times."));

    private static IEnumerable<PathViolation> Wrong(PathStep step, Course course)
    {
        if (step.Hours != course.Hours || step.Price != course.Price)
        {
            yield return new PathViolation(PathRule.Figures, course.Id, $"Hours or price of {course.Id} differ from the course.");
        }

        foreach (var violation in course.SelfPaced ? WrongSelfPaced(step, course) : WrongSession(step, course))
        {
            yield return violation;
        }
    }

    private static IEnumerable<PathViolation> WrongSelfPaced(PathStep step, Course course)
    {
        if (step.Session is not null || step.Meets.Count > 0)
        {
            yield return new PathViolation(PathRule.Exists, course.Id, $"{course.Id} is self-paced: it has no sessions and no meetings.");
        }
    }

    private static IEnumerable<PathViolation> WrongSession(PathStep step, Course course)
    {
        if (PathUnderReview.SessionOf(step, course) is not { } session)
        {
            yield return new PathViolation(PathRule.Exists, course.Id, $"{course.Id} has no session {step.Session}.");
            yield break;
        }

        if (step.Starts != session.Starts || step.Ends != session.Ends || !step.Meets.SequenceEqual(session.Meets))
        {
            yield return new PathViolation(PathRule.Figures, course.Id, $"Dates or meetings differ from session {session.Id}.");
        }

        if (session.Seats <= 0)
        {
            yield return new PathViolation(PathRule.Seats, course.Id, $"Session {session.Id} is sold out.");
        }
    }
}
