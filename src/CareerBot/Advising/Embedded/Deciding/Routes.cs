using CareerBot.Advising.Plugins;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>Finds the tools that answer an intent, with their arguments taken from the message and from what was shown.</summary>
internal sealed class Routes(KnowledgeBase knowledge, Understanding message, DialogueState state, Profile profile)
{
    /// <summary>Whether a place in a list is meant and nothing is named.</summary>
    private bool PointsAtPlace => message.References.Any(reference => reference.Position is not null) && !message.Named(MentionKind.Occupation).Any();

    /// <summary>The calls for an intent.</summary>
    /// <returns>The calls, in order; empty when the message lacks what the tool needs.</returns>
    public IReadOnlyList<PlannedCall> For(string intent) => intent switch
    {
        Intents.ShowProfile or Intents.Privacy => [new PlannedCall(Tools.ShowProfile)],
        Intents.Forget => Forget(),
        Intents.SuggestOccupations => [new PlannedCall(Tools.SuggestOccupations, ("field", Field()?.Value))],
        Intents.ExplainOccupation when PointsAtPlace => ExplainShown(),
        Intents.ExplainOccupation => Occupation() is { } occupation ? [Explain(occupation)] : Occupations(),
        Intents.Gap => Occupation() is { } target ? [new PlannedCall(Tools.SkillGap, ("occupation", target.Value))] : Occupations(),
        Intents.Why => Why(),
        Intents.FindCourses => [FindCourses()],
        Intents.ExplainCourse => ExplainShown(),
        Intents.CompareCourses => Compare(),
        Intents.FindJobs => [FindJobs()],
        Intents.Demand => [new PlannedCall(Tools.Demand, ("scope", Scope()))],
        Intents.AskGuide => [new PlannedCall(Tools.AnswerFromGuides, ("question", message.Text))],
        Intents.Counselor => [new PlannedCall(Tools.OfferCounselor)],
        Intents.SwitchLanguage => [new PlannedCall(Tools.SetLanguage, ("code", (message.Told.ReplyLanguage ?? message.Language)?.Code()))],
        Intents.Help => [new PlannedCall(Tools.Help)],
        Intents.Restart => [new PlannedCall(Tools.Restart)],
        _ => [],
    };

    private static PlannedCall Explain(OccupationId occupation) => new(Tools.ExplainOccupation, ("occupation", occupation.Value));

    /// <summary>No occupation is meant: a field's demand when one is named, else what would suit.</summary>
    private IReadOnlyList<PlannedCall> Occupations() => Field() is null
        ? [new PlannedCall(Tools.SuggestOccupations)]
        : [new PlannedCall(Tools.Demand, ("scope", Scope()))];

    private IReadOnlyList<PlannedCall> Forget() =>
    [
        new PlannedCall(
            Tools.Forget,
            ("slots", message.Told.ForgottenSlots),
            ("skills", message.Told.ForgottenSkills.Select(skill => skill.Value).ToList())),
        .. state.Path is not null && message.Wants(Intents.AdjustPath) ? [new PlannedCall(Tools.AdjustPath, ("change", "replan"))] : (PlannedCall[])[],
    ];

    private IReadOnlyList<PlannedCall> Why()
    {
        var position = message.References.FirstOrDefault(reference => reference.Position is not null)?.Position;
        var named = message.Named(MentionKind.Course).Select(mention => new CourseId(mention.Id)).FirstOrDefault();
        if (state.Path is { } path && (named.Value is null || path.PositionOf(named) > 0))
        {
            var step = named.Value is not null ? path.PositionOf(named) : position ?? Discussed(path);
            return [new PlannedCall(Tools.ExplainStep, ("position", step < 0 ? path.Steps.Count + 1 + step : step))];
        }

        return ExplainShown() is { Count: > 0 } shown ? shown : [new PlannedCall(Tools.Help)];
    }

    private int Discussed(ShownPath path) =>
        state.Topic is { Kind: nameof(Course) } topic && path.PositionOf(new CourseId(topic.Id)) is > 0 and var position ? position : 1;

    private PlannedCall FindCourses()
    {
        var skills = message.Named(MentionKind.Skill).Select(mention => new SkillId(mention.Id)).ToList();
        var told = message.Told;
        return new PlannedCall(
            Tools.FindCourses,
            ("question", message.Text),
            ("query", new CourseQuery
            {
                Skills = skills,
                Field = skills.Count == 0 ? Field() : null,
                Level = told.CourseLevel,
                Constraints = new PathConstraints
                {
                    Start = told.EarliestStart ?? DateOnly.MinValue,
                    Deadline = told.Deadline,
                    Mode = told.Mode,
                    Budget = told.Amounts.FirstOrDefault(amount => amount.Role != AmountRole.Salary)?.Value,
                    District = told.District ?? District(),
                    Language = told.CourseLanguage,
                    AvailableTimes = told.AvailableTimes,
                },
            }));
    }

    private IReadOnlyList<PlannedCall> ExplainShown()
    {
        if (message.Named(MentionKind.Course).FirstOrDefault() is { } course)
        {
            return [new PlannedCall(Tools.ExplainCourse, ("course", course.Id))];
        }

        if (Shown() is { } shown)
        {
            return shown.Kind switch
            {
                nameof(Course) => [new PlannedCall(Tools.ExplainCourse, ("course", shown.Id))],
                nameof(JobPosting) => [new PlannedCall(Tools.ExplainPosting, ("posting", shown.Id))],
                _ => [Explain(new OccupationId(shown.Id))],
            };
        }

        return message.Named(MentionKind.Occupation).FirstOrDefault() is { } occupation
            ? [Explain(new OccupationId(occupation.Id))]
            : message.Named(MentionKind.Skill).Any() ? [FindCourses()] : [];
    }

    /// <summary>The one shown record the message points at: by place in a list, else the one talked about.</summary>
    private ShownRecord? Shown()
    {
        var reference = message.References.FirstOrDefault();
        if (reference?.Position is { } position)
        {
            var list = state.Shown.FirstOrDefault(list => reference.Noun is not { } noun || list.Kind == KindOf(noun));
            return list?.At(position) is { } id ? new ShownRecord(list.Kind, id) : null;
        }

        return reference?.Noun is { } kind && state.Topic?.Kind != KindOf(kind) && state.Shown.FirstOrDefault(list => list.Kind == KindOf(kind)) is { Ids.Count: > 0 } shown
            ? new ShownRecord(shown.Kind, shown.Ids[0])
            : state.Topic;
    }

    private static string KindOf(ShownKind noun) => noun switch
    {
        ShownKind.Course => nameof(Course),
        ShownKind.Posting => nameof(JobPosting),
        _ => nameof(Careers.Occupation),
    };

    private IReadOnlyList<PlannedCall> Compare()
    {
        var named = message.Named(MentionKind.Course).Select(mention => mention.Id).Distinct().ToList();
        var shown = state.Shown.FirstOrDefault(list => list.Kind == nameof(Course));
        var pointed = message.References
            .Select(reference => reference.Position is { } position ? shown?.At(position) : null)
            .OfType<string>()
            .Distinct()
            .ToList();
        IReadOnlyList<string> courses = named.Count >= 2 ? named
            : pointed.Count >= 2 ? pointed
            : [.. named.Concat(pointed).Concat(shown?.Ids ?? []).Distinct().Take(2)];
        return courses.Count >= 2 ? [new PlannedCall(Tools.CompareCourses, ("courses", courses))] : ExplainShown();
    }

    private PlannedCall FindJobs()
    {
        var occupation = Occupation();
        var named = message.Named(MentionKind.Occupation).Any();
        var skill = named ? null : message.Named(MentionKind.Skill).FirstOrDefault();
        return new PlannedCall(Tools.FindJobs, ("query", new JobQuery
        {
            Occupation = skill is null ? occupation : null,
            Field = skill is null && occupation is null ? Field() : null,
            Skill = skill is null ? null : new SkillId(skill.Id),
            District = message.Told.District ?? District(),
            SalaryMin = message.Told.Amounts.FirstOrDefault(amount => amount.Role != AmountRole.Budget && amount.Bound != AmountBound.AtMost)?.Value,
            Mode = message.Told.WorkMode,
        }));
    }

    private DemandScope Scope()
    {
        var occupation = message.Named(MentionKind.Occupation).FirstOrDefault();
        var skill = message.Named(MentionKind.Skill).FirstOrDefault();
        var field = message.Named(MentionKind.Field).FirstOrDefault();
        return new DemandScope(
            field is null || occupation is not null ? null : new FieldId(field.Id),
            occupation is null ? null : new OccupationId(occupation.Id),
            skill is null || occupation is not null ? null : new SkillId(skill.Id),
            message.Told.District ?? District());
    }

    private DistrictId? District() =>
        message.Named(MentionKind.District).FirstOrDefault() is { } district ? new DistrictId(district.Id) : null;

    private FieldId? Field() => message.Named(MentionKind.Field).FirstOrDefault() is { } field ? new FieldId(field.Id) : null;

    /// <summary>The occupation meant: named, pointed at, talked about, or aimed at.</summary>
    private OccupationId? Occupation()
    {
        if (message.Named(MentionKind.Occupation).FirstOrDefault() is { } named)
        {
            return new OccupationId(named.Id);
        }

        var reference = message.References.FirstOrDefault();
        if (reference?.Position is { } position && reference.Noun is null or ShownKind.Occupation
            && state.Shown.FirstOrDefault() is { Kind: nameof(Careers.Occupation) } shown && shown.At(position) is { } id)
        {
            return new OccupationId(id);
        }

        if (message.Named(MentionKind.Field).Any())
        {
            return null;
        }

        var topic = state.Topic is { Kind: nameof(Careers.Occupation) } talked ? new OccupationId(talked.Id) : (OccupationId?)null;
        return (topic ?? profile.TargetOccupation) is { } occupation && knowledge.Find(occupation) is not null ? occupation : null;
    }
}
