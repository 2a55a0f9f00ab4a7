using CareerBot.Careers;
using static System.FormattableString;

namespace CareerBot.Recommendations;

/// <summary>Every step has a reason, and the path closes what it says it closes.</summary>
internal static class PurposeRules
{
    private const double Tolerance = 1e-9;

    /// <summary>The rules broken.</summary>
    public static IEnumerable<PathViolation> Broken(PathUnderReview review) =>
        Pointless(review).Concat(Overclaimed(review)).Concat(Miscounted(review));

    private static IEnumerable<PathViolation> Pointless(PathUnderReview review) => review.Path.Steps
        .Where(step => step.Closes.Count == 0 && !review.Path.Steps.Any(later => later.Course == step.PreparesFor && later.Starts > step.Ends))
        .Select(step => new PathViolation(PathRule.Reason, step.Course, $"{step.Course} closes nothing and prepares for nothing."));

    private static IEnumerable<PathViolation> Overclaimed(PathUnderReview review) =>
        from known in review.Known
        from lifted in known.Step.Closes
        where review.Constraints.SkippedSkills.Contains(lifted.Skill)
            || !known.Course.Teaches.Any(taught => taught.Skill == lifted.Skill && taught.To >= lifted.To)
        select new PathViolation(PathRule.Reason, known.Course.Id, $"{known.Course.Id} is said to close {lifted.Skill}, which it does not teach or nobody wants.");

    private static IEnumerable<PathViolation> Miscounted(PathUnderReview review)
    {
        double missing = 0, closed = 0;
        foreach (var item in review.Path.Gap.Skills.Where(item => !review.Constraints.SkippedSkills.Contains(item.Skill)))
        {
            var before = Capped(review.LevelOn(DateOnly.MinValue, item.Skill), item.Wanted);
            missing += item.Weight * (item.Wanted - before);
            closed += item.Weight * (Capped(review.LevelOn(DateOnly.MaxValue, item.Skill), item.Wanted) - before);
        }

        var share = missing > 0 ? closed / missing : 1;
        if (Math.Abs(share - review.Path.GapClosed) > Tolerance)
        {
            yield return new PathViolation(PathRule.GapClosed, null, Invariant($"The path closes {share:0.###} of the gap, not {review.Path.GapClosed:0.###}."));
        }
    }

    private static SkillLevel Capped(SkillLevel level, SkillLevel wanted) => level < wanted ? level : wanted;
}
