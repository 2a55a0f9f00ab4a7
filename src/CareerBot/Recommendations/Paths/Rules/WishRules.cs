using CareerBot.Careers;
using static System.FormattableString;

namespace CareerBot.Recommendations;

/// <summary>Way of learning, language, district, free times and budget are as asked for.</summary>
internal static class WishRules
{
    /// <summary>The rules broken.</summary>
    public static IEnumerable<PathViolation> Broken(PathUnderReview review) =>
        review.Known.SelectMany(known => Broken(review.Constraints, known.Step, known.Course)).Concat(Overspent(review));

    private static IEnumerable<PathViolation> Broken(PathConstraints wishes, PathStep step, Course course)
    {
        var session = PathUnderReview.SessionOf(step, course);
        var online = course.Mode == CourseMode.Online || session?.Online == true;
        if (wishes.Mode is { } mode && !IsTaught(course.Mode, online, mode))
        {
            yield return new PathViolation(PathRule.Mode, course.Id, $"{course.Id} is not taught {mode}.");
        }

        if (wishes.Language is { } language && !course.Languages.Contains(language))
        {
            yield return new PathViolation(PathRule.Language, course.Id, $"{course.Id} is not taught in {language}.");
        }

        if (wishes.District is { } district && !course.SelfPaced && !online && session?.District != district)
        {
            yield return new PathViolation(PathRule.District, course.Id, $"{course.Id} is not held in {district}.");
        }

        if (wishes.AvailableTimes.Count > 0 && step.Meets.Any(meeting => !IsFree(meeting, wishes.AvailableTimes)))
        {
            yield return new PathViolation(PathRule.Times, course.Id, $"{course.Id} meets outside the times told.");
        }
    }

    private static bool IsTaught(CourseMode mode, bool online, CourseMode asked) =>
        asked == CourseMode.Online ? online : mode == asked && (asked == CourseMode.Blended || !online);

    // Walks through the free time from the meeting's beginning, window by window, as far as it goes without a break.
    private static bool IsFree(WeeklyMeeting meeting, IReadOnlyList<WeeklyWindow> windows)
    {
        var reached = meeting.From;
        while (reached < meeting.To)
        {
            var next = windows.FirstOrDefault(window => window.Day == meeting.Day && window.From <= reached && window.To > reached);
            if (next is null)
            {
                return false;
            }

            reached = next.To;
        }

        return true;
    }

    // A path of no steps spends nothing, not even more than a budget below nothing.
    private static IEnumerable<PathViolation> Overspent(PathUnderReview review)
    {
        var price = review.Path.Steps.Sum(step => step.Price);
        if (review.Path.Steps.Count > 0 && review.Constraints.Budget is { } budget && price > budget)
        {
            yield return new PathViolation(PathRule.Budget, null, Invariant($"The path costs {price}, more than {budget}."));
        }
    }
}
