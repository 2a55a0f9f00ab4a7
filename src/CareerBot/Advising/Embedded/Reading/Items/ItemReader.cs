using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads everything a message tells besides its intents. The order matters: each reader leaves alone what an earlier one recognized.</summary>
internal static class ItemReader
{
    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="context">What relative dates count from.</param>
    /// <param name="expecting">The slot asked for.</param>
    public static ToldItems Read(MessageText text, TimeContext context, string? expecting)
    {
        var hours = HoursReader.Read(text, expecting);
        var times = WeekTimeReader.Read(text);
        var years = ExperienceReader.Years(text, expecting);
        var dates = DateReader.Read(text, context, expecting);
        var amounts = MoneyReader.Read(text, expecting);
        var told = new ToldItems
        {
            HoursPerWeek = hours,
            AvailableTimes = times.Available,
            UnavailableTimes = times.Unavailable,
            ExperienceYears = years,
            EarliestStart = dates.EarliestStart,
            Deadline = dates.Deadline,
            Amounts = amounts,
            Education = ExperienceReader.Education(text, expecting),
            District = District(text),
        };
        return WithSelf(WithChoices(told, text, expecting), text, expecting);
    }

    private static ToldItems WithChoices(ToldItems told, MessageText text, string? expecting) => told with
    {
        Mode = ChoiceReader.Mode(text),
        WorkMode = ChoiceReader.WorkMode(text),
        CourseLevel = ChoiceReader.Level(text),
        CourseLanguage = ChoiceReader.TeachingLanguage(text, expecting),
        ReplyLanguage = ChoiceReader.ReplyLanguage(text, expecting),
        Cheaper = text.Cues(Theme.Wish).ContainsAnyWish("cheaper"),
        Faster = text.Cues(Theme.Wish).ContainsAnyWish("faster"),
        Everywhere = text.Cues(Theme.Everywhere).Length > 0,
        Corrects = Correction.IsIn(text),
        Chooses = text.Cues(Theme.Choice).Length > 0,
    };

    private static ToldItems WithSelf(ToldItems told, MessageText text, string? expecting)
    {
        var goals = GoalReader.Read(text, expecting);
        var skills = SkillReader.Read(text, expecting);
        var forgotten = ForgetReader.Read(text, expecting);
        return told with
        {
            TargetOccupations = goals.TargetOccupations,
            TargetFields = goals.TargetFields,
            CurrentOccupation = goals.CurrentOccupation,
            FinishedCourses = goals.FinishedCourses,
            CurrentWork = goals.CurrentOccupation is null ? WorkReader.Read(text, expecting) : null,
            Skills = skills.Held,
            SkippedSkills = skills.Skipped,
            ForgottenSlots = forgotten.Slots,
            ForgottenSkills = forgotten.Skills,
        };
    }

    private static DistrictId? District(MessageText text) =>
        text.Mentions.FirstOrDefault(mention => mention.Kind == MentionKind.District && !mention.Negated
            && !Denial.Covers(text, mention.Start, mention.Start + mention.Length, 4)) is { } district
            ? new DistrictId(district.Id)
            : null;

    private static bool ContainsAnyWish(this ReadOnlySpan<Cue> wishes, string value)
    {
        foreach (var wish in wishes)
        {
            if (wish.Value == value)
            {
                return true;
            }
        }

        return false;
    }
}
