using CareerBot.Careers;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>
/// Asks only as far as a path needs: goal, skills, then free times and budget unless a limit was told already.
/// Every question is asked once and can be skipped.
/// </summary>
internal static class Interview
{
    /// <summary>The questions, in order.</summary>
    public static IReadOnlyList<string> Questions { get; } = [Slots.Target, Slots.Skills, Slots.Times, Slots.Budget];

    /// <summary>The slot to ask for next.</summary>
    /// <param name="profile">What is known.</param>
    /// <param name="state">What was asked.</param>
    /// <param name="insists">Whether the person asks for the path although questions are open: then no more are put.</param>
    /// <returns><see langword="null"/> when a path can be planned, or every question was asked.</returns>
    public static string? Next(Profile profile, DialogueState state, bool insists)
    {
        if (profile.TargetOccupation is not null && (insists || HasSkills(profile) && HasLimit(profile)))
        {
            return null;
        }

        return Questions.FirstOrDefault(slot => !state.Asked.Contains(slot) && !IsKnown(profile, slot));
    }

    /// <summary>How far the interview has come: the number of a question and of all.</summary>
    public static (int Number, int Of) Progress(string slot) => (Questions.ToList().IndexOf(slot) + 1, Questions.Count);

    /// <summary>Whether a question needs no asking.</summary>
    public static bool IsKnown(Profile profile, string slot) => slot switch
    {
        Slots.Target => profile.TargetOccupation is not null,
        Slots.Skills => HasSkills(profile),
        Slots.Times => profile.AvailableTimes.Count > 0 || profile.HoursPerWeek is not null || profile.Mode == CourseMode.Online,
        _ => profile.Budget is not null,
    };

    private static bool HasSkills(Profile profile) => profile.Skills.Count > 0;

    private static bool HasLimit(Profile profile) =>
        profile.Budget is not null || profile.AvailableTimes.Count > 0 || profile.HoursPerWeek is not null
        || profile.Deadline is not null || profile.Mode is not null;
}
