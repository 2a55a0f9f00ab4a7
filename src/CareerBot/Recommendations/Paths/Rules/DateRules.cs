using static System.FormattableString;

namespace CareerBot.Recommendations;

/// <summary>Nothing starts too early or ends too late; self-paced courses run whole weeks.</summary>
internal static class DateRules
{
    /// <summary>The rules broken.</summary>
    public static IEnumerable<PathViolation> Broken(PathUnderReview review) => review.Path.Steps.SelectMany(step => Broken(review, step));

    private static IEnumerable<PathViolation> Broken(PathUnderReview review, PathStep step)
    {
        if (step.Starts < review.Today || step.Starts < review.Constraints.Start)
        {
            yield return new PathViolation(PathRule.Start, step.Course, Invariant($"{step.Course} starts on {step.Starts:O}, too early."));
        }

        if (review.Constraints.Deadline is { } deadline && step.Ends > deadline)
        {
            yield return new PathViolation(PathRule.Deadline, step.Course, Invariant($"{step.Course} ends on {step.Ends:O}, after {deadline:O}."));
        }

        var days = step.Ends.DayNumber - step.Starts.DayNumber + 1;
        if (step.Session is null && (days <= 0 || days % 7 != 0))
        {
            yield return new PathViolation(PathRule.Figures, step.Course, Invariant($"{step.Course} takes {days} days, not whole weeks."));
        }
    }
}
