using CareerBot.Careers;
using static System.FormattableString;

namespace CareerBot.Recommendations;

/// <summary>
/// No two sessions at the same time of the week while both run, and no calendar week fuller than the hours told. A step loads
/// every calendar week in which it runs: with its meetings; without any, with its hours over its weeks. While no hours are
/// told, self-paced courses together keep to six a week.
/// </summary>
internal static class WeekRules
{
    private const double UntoldSelfPacedHours = 6;
    private const double Tolerance = 1e-4;

    /// <summary>The rules broken.</summary>
    public static IEnumerable<PathViolation> Broken(PathUnderReview review) => Clashing(review.Path.Steps).Concat(Overfull(review));

    private static IEnumerable<PathViolation> Clashing(IReadOnlyList<PathStep> steps) =>
        from first in Enumerable.Range(0, steps.Count)
        from second in Enumerable.Range(first + 1, steps.Count - first - 1)
        where RunTogether(steps[first], steps[second]) && MeetTogether(steps[first], steps[second])
        select new PathViolation(PathRule.Overlap, steps[second].Course, $"{steps[second].Course} meets at the same time as {steps[first].Course}.");

    private static bool RunTogether(PathStep one, PathStep other) => !(one.Ends < other.Starts || other.Ends < one.Starts);

    private static bool MeetTogether(PathStep one, PathStep other)
    {
        var taken = one.Meets.SelectMany(MinutesOfWeek).ToHashSet();
        return other.Meets.SelectMany(MinutesOfWeek).Any(taken.Contains);
    }

    private static IEnumerable<int> MinutesOfWeek(WeeklyMeeting meeting)
    {
        var midnight = (int)meeting.Day * 24 * 60;
        var begins = midnight + (int)meeting.From.ToTimeSpan().TotalMinutes;
        return Enumerable.Range(begins, (int)Math.Ceiling((meeting.To - meeting.From).TotalMinutes));
    }

    private static IEnumerable<PathViolation> Overfull(PathUnderReview review)
    {
        var (counted, limit) = review.Constraints.HoursPerWeek is { } told
            ? (review.Path.Steps, told)
            : ([.. review.Path.Steps.Where(step => step.Session is null)], UntoldSelfPacedHours);
        foreach (var monday in counted.Select(step => MondayOf(step.Starts)).Distinct())
        {
            var hours = counted.Where(step => step.Starts < monday.AddDays(7) && step.Ends >= monday).Sum(WeeklyHours);
            if (hours > limit + Tolerance)
            {
                yield return new PathViolation(PathRule.Load, null, Invariant($"The week of {monday:O} takes {hours:0.##} hours of {limit:0.##}."));
            }
        }
    }

    private static DateOnly MondayOf(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static double WeeklyHours(PathStep step) => step.Meets.Count > 0
        ? step.Meets.Sum(meeting => (meeting.To - meeting.From).TotalHours)
        : step.Hours / Math.Max(1, (step.Ends.DayNumber - step.Starts.DayNumber + 1) / 7.0);
}
