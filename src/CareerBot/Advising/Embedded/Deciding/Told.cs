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
                Budget = Budget(message, state),
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
        if (named.Count == 0)
        {
            return Picks(message, state) ? Picked(message, state) : null;
        }

        var corrects = message.Told.Corrects && state.Profile.TargetOccupation is not null;
        var answers = state.Pending is not null && state.Profile.TargetOccupation is null && message.Shape == MessageShape.Value;
        return (corrects || answers || message.Wants(Intents.RecommendPath)) && message.Told.CurrentOccupation != named[0] ? named[0] : null;
    }

    /// <summary>"The first", "I'll take the second one", 就第一个: said where occupations were offered, or with a word of choosing.</summary>
    private static bool Picks(Understanding message, DialogueState state) =>
        message.Shape != MessageShape.Sentence
        && (state.Pending == Slots.Target || message.Told.Chooses || message.Wants(Intents.RecommendPath))
        && (message.Shape == MessageShape.Value || !message.Wants(Intents.ExplainCourse));

    private static OccupationId? Picked(Understanding message, DialogueState state) =>
        state.Shown.FirstOrDefault(list => list.Kind == nameof(Occupation)) is { } shown
        && (state.Pending == Slots.Target || shown == state.Shown[0])
        && message.References.FirstOrDefault() is { } reference
        && (reference.Position is { } position ? shown.At(position) : shown.Ids is [var only] ? only : null) is { } id
            ? new OccupationId(id)
            : null;

    private static decimal? Budget(Understanding message, DialogueState state) => message.Told.Amounts
        .Where(amount => amount.Role == AmountRole.Budget || (amount.Role == AmountRole.Unclear && ExpectsBudget(message, amount, state)))
        .Select(amount => (decimal?)amount.Value)
        .LastOrDefault();

    /// <summary>In the middle of an interview a bare sum is what learning may cost, whichever question is open.</summary>
    private static bool ExpectsBudget(Understanding message, Amount amount, DialogueState state) =>
        state.Pending == Slots.Budget || state.Path is not null || (message.Wants(Intents.RecommendPath) && amount.Bound != AmountBound.AtLeast) || (message.Told.Corrects && state.Profile.Budget is not null)
        || (state.Asked.Count > 0 && state.Question is null && message.Shape == MessageShape.Value && amount.Bound != AmountBound.AtLeast);

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
