using CareerBot.Advising.Plugins;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>
/// Understands messages that only change a limit of the question answered last: "and in Xuhui?", 那25k以上呢, "remote?". The question is
/// asked again with what they name; the rest of it stays.
/// </summary>
internal sealed class FollowUps(Understanding message, DialogueState state)
{
    private ToldItems Told => message.Told;

    /// <summary>The call that asks again.</summary>
    /// <returns><see langword="null"/> when the message is no such follow-up.</returns>
    public PlannedCall? Call()
    {
        if (state.Question is not { } asked || state.Pending is not null || message.Shape == MessageShape.Sentence || TellsOfSelf())
        {
            return null;
        }

        return asked switch
        {
            { Jobs: { } jobs } when Speaks(ShownKind.Posting) => Again(jobs),
            { Courses: { } courses } when Speaks(ShownKind.Course) => Again(courses, asked.Words),
            { Demand: { } scope } when message.Nouns.Count == 0 => Again(scope),
            _ => null,
        };
    }

    private PlannedCall? Again(JobQuery asked)
    {
        var query = Subject() is { } subject
            ? asked with { Occupation = subject.Occupation, Field = subject.Field, Skill = subject.Skill }
            : asked;
        query = query with
        {
            District = District(query.District),
            SalaryMin = Salary() ?? query.SalaryMin,
            Mode = Told.WorkMode ?? (Told.Mode == CourseMode.Online ? WorkMode.Remote : query.Mode),
        };
        return query == asked ? null : new PlannedCall(Tools.FindJobs, ("query", query));
    }

    private PlannedCall? Again(CourseQuery asked, string words)
    {
        var subject = Subject();
        var skills = message.Named(MentionKind.Skill).Select(mention => new SkillId(mention.Id)).ToList();
        var before = asked.Constraints ?? new PathConstraints { Start = DateOnly.MinValue };
        var limits = before with
        {
            Start = Told.EarliestStart ?? before.Start,
            Deadline = Told.Deadline ?? before.Deadline,
            Mode = Told.Mode ?? (Told.WorkMode == WorkMode.Remote ? CourseMode.Online : before.Mode),
            Budget = Told.Amounts.FirstOrDefault(amount => amount.Role != AmountRole.Salary)?.Value ?? before.Budget,
            District = District(before.District),
            Language = Told.CourseLanguage ?? before.Language,
            AvailableTimes = Told.AvailableTimes.Count > 0 ? Told.AvailableTimes : before.AvailableTimes,
        };
        var query = asked with { Level = Told.CourseLevel ?? asked.Level };
        query = skills.Count > 0 ? query with { Skills = skills, Field = null }
            : subject?.Field is { } field ? query with { Skills = [], Field = field }
            : query;
        return query == asked && limits == before
            ? null
            : new PlannedCall(Tools.FindCourses, ("question", subject is null ? words : message.Text), ("query", query with { Constraints = limits }));
    }

    private PlannedCall? Again(DemandScope asked)
    {
        var scope = Subject() is { } subject ? asked with { Occupation = subject.Occupation, Field = subject.Field, Skill = subject.Skill } : asked;
        scope = scope with { District = District(scope.District) };
        return scope == asked ? null : new PlannedCall(Tools.Demand, ("scope", scope));
    }

    /// <summary>What the message names to ask about instead; <see langword="null"/> when nothing.</summary>
    private DemandScope? Subject()
    {
        var named = message.Mentions.FirstOrDefault(mention => !mention.Negated && mention.Kind is MentionKind.Occupation or MentionKind.Field or MentionKind.Skill);
        return named?.Kind switch
        {
            MentionKind.Occupation => new DemandScope(Occupation: new OccupationId(named.Id)),
            MentionKind.Field => new DemandScope(new FieldId(named.Id)),
            MentionKind.Skill => new DemandScope(Skill: new SkillId(named.Id)),
            _ => null,
        };
    }

    private DistrictId? District(DistrictId? before) =>
        Told.District ?? (message.Named(MentionKind.District).FirstOrDefault() is { } named ? new DistrictId(named.Id)
            : Told.Everywhere || Told.ForgottenSlots.Contains(Slots.District) ? null
            : before);

    private decimal? Salary() => Told.Amounts.FirstOrDefault(amount => amount.Role != AmountRole.Budget && amount.Bound != AmountBound.AtMost)?.Value;

    /// <summary>Whether the message speaks of nothing else than what was asked for.</summary>
    private bool Speaks(ShownKind kind) => message.Nouns.All(noun => noun == kind);

    /// <summary>A goal, a skill held, or something to forget is no limit of a question.</summary>
    private bool TellsOfSelf() =>
        Told.Skills.Count + Told.SkippedSkills.Count + Told.TargetOccupations.Count + Told.ForgottenSkills.Count + Told.FinishedCourses.Count > 0
        || Told.ForgottenSlots.Any(slot => slot != Slots.District);
}
