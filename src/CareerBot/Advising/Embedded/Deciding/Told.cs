using CareerBot.Advising.Outcomes;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>Reads from a message what belongs into the profile.</summary>
internal static class Told
{
    private static readonly HashSet<string> Questions =
    [
        Intents.FindJobs, Intents.Demand, Intents.FindCourses, Intents.ExplainOccupation, Intents.ExplainCourse,
        Intents.CompareCourses, Intents.AskGuide, Intents.Forget, Intents.ShowProfile, Intents.OutOfScope,
    ];

    /// <summary>Reads a message.</summary>
    /// <returns><see langword="null"/> when it tells nothing about the person.</returns>
    public static ProfileUpdate? Read(Understanding message, DialogueState state)
    {
        var told = message.Told;
        var asks = message.Intents.Count > 0 && Questions.Contains(message.Intents[0].Name) && !message.Wants(Intents.Tell);
        var update = new ProfileUpdate
        {
            Skills = told.Skills,
            SkippedSkills = told.SkippedSkills,
            FinishedCourses = told.FinishedCourses,
            TargetOccupation = Target(message, state),
            TargetField = told.TargetFields.Count > 0 ? told.TargetFields[0] : null,
            CurrentOccupation = told.CurrentOccupation,
            CurrentWork = told.CurrentWork,
            ExperienceYears = told.ExperienceYears,
            Education = told.Education,
        };
        if (!asks)
        {
            update = update with
            {
                HoursPerWeek = told.HoursPerWeek,
                AvailableTimes = Times(told, state.Profile),
                Mode = told.Mode,
                District = told.District,
                Budget = Budget(told, state),
                EarliestStart = told.EarliestStart,
                Deadline = told.Deadline,
                CourseLanguage = told.CourseLanguage,
            };
        }

        return update.IsEmpty ? null : update;
    }

    private static OccupationId? Target(Understanding message, DialogueState state)
    {
        if (message.Told.TargetOccupations.Count > 0)
        {
            return message.Told.TargetOccupations[0];
        }

        var named = message.Named(MentionKind.Occupation).Select(mention => new OccupationId(mention.Id)).ToList();
        if (state.Pending != Slots.Target)
        {
            return message.Wants(Intents.RecommendPath) && named.Count > 0 && message.Told.CurrentOccupation != named[0] ? named[0] : null;
        }

        return named.Count > 0 ? named[0] : Pick(message, state);
    }

    /// <summary>"The second one", after occupations were offered.</summary>
    private static OccupationId? Pick(Understanding message, DialogueState state) =>
        state.Shown.FirstOrDefault(list => list.Kind == nameof(Occupation)) is { } shown
        && message.References.FirstOrDefault()?.Position is { } position
        && shown.At(position) is { } id
            ? new OccupationId(id)
            : null;

    private static decimal? Budget(ToldItems told, DialogueState state) => told.Amounts
        .Where(amount => amount.Role == AmountRole.Budget || (amount.Role == AmountRole.Unclear && (state.Pending == Slots.Budget || state.Path is not null)))
        .Select(amount => (decimal?)amount.Value)
        .FirstOrDefault();

    private static IReadOnlyList<WeeklyWindow> Times(ToldItems told, Profile profile)
    {
        if (told.UnavailableTimes.Count == 0)
        {
            return told.AvailableTimes;
        }

        var from = told.AvailableTimes.Count > 0 ? told.AvailableTimes : profile.AvailableTimes;
        return WeeklyTimes.Without(from, told.UnavailableTimes);
    }
}
