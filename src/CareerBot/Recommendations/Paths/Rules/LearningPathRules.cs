using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// Checks a learning path against what valid means, sentence by sentence, before anybody is shown it. Nothing here is shared
/// with the planner: an error in one is not repeated in the other.
/// </summary>
public static class LearningPathRules
{
    /// <summary>Checks one path.</summary>
    /// <param name="path">The path, with the constraints it claims to keep.</param>
    /// <param name="profile">The person.</param>
    /// <param name="knowledge">The knowledge it must agree with.</param>
    /// <param name="today">The day of asking.</param>
    /// <returns>Every rule broken, with the course and a sentence; empty when the path is valid.</returns>
    public static IReadOnlyList<PathViolation> Check(LearningPath path, Profile profile, KnowledgeBase knowledge, DateOnly today)
    {
        var review = new PathUnderReview(path, profile, knowledge, today);
        return [
            .. RecordRules.Broken(review),
            .. DateRules.Broken(review),
            .. OrderRules.Broken(review),
            .. WeekRules.Broken(review),
            .. WishRules.Broken(review),
            .. PurposeRules.Broken(review),
        ];
    }
}
