using CareerBot.Advising.Outcomes;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words what is known of the person.</summary>
internal static class ProfileWording
{
    private const int MostNamed = 6;

    /// <summary>What was taken in; silent where an answer follows that shows it.</summary>
    public static string Updated(Phrases say, ProfileUpdated updated)
    {
        var shows = say.Turn.Outcomes.OfType<PathShown>().Any(path => path.Adjustment == PathChange.None);
        var items = updated.Changes.Select(change => Item(say, change, "item")).Where(item => item.Length > 0).Distinct().Take(MostNamed).ToList();
        return shows ? "" : items.Count == 0 ? "" : say.Say("noted", ("items", say.List(items)));
    }

    /// <summary>Everything held.</summary>
    public static string Shown(Phrases say, Profile profile)
    {
        var items = All(profile).Select(change => Item(say, change, "item.line")).Concat(Past(say, profile)).Where(item => item.Length > 0).ToList();
        return items.Count == 0
            ? say.Say("profile.empty")
            : $"{say.Say("profile.lead")}\n\n{string.Join('\n', items.Select(item => $"- {item}"))}\n\n{say.Say("profile.rights")}";
    }

    /// <summary>What was removed.</summary>
    public static string Forgotten(Phrases say, ProfileForgotten forgotten)
    {
        if (forgotten.Slots.Contains(Slots.Everything))
        {
            return say.Say("forgot.everything");
        }

        var names = forgotten.Slots.Select(slot => say.Say($"slot.{slot}")).Concat(forgotten.Skills.Select(say.Name)).ToList();
        return names.Count == 0 ? say.Say("forgot.nothing") : say.Say("forgot", ("items", say.List(names)));
    }

    private static IEnumerable<ProfileChange> All(Profile profile) =>
    [
        new(Slots.Target),
        .. profile.Skills.Select(held => new ProfileChange(Slots.Skills, held.Skill.Value)),
        new(Slots.CurrentWork), new(Slots.Experience), new(Slots.Education), new(Slots.Times), new(Slots.Hours),
        new(Slots.Budget), new(Slots.Mode), new(Slots.District), new(Slots.Start), new(Slots.Deadline), new(Slots.CourseLanguage),
        .. profile.FinishedCourses.Select(course => new ProfileChange(Slots.FinishedCourses, course.Value)),
        .. profile.SkippedSkills.Select(skill => new ProfileChange(Slots.SkippedSkills, skill.Value)),
    ];

    private static IEnumerable<string> Past(Phrases say, Profile profile) =>
        profile.Experiences.Select(job => Line(say, "item.line", "jobs", Named(CvItemText.Job(job, say.Language), job.Employer)))
            .Concat(profile.Studies.Select(study => Line(say, "item.line", "studies", Named(CvItemText.Studied(study, say.Language), study.School))));

    private static string Named(string name, string? of) => of is null ? name : $"{name} · {of}";

    private static string Item(Phrases say, ProfileChange change, string form)
    {
        var profile = say.Turn.Profile;
        return change.Slot switch
        {
            Slots.Skills => Skill(say, profile.Skills.FirstOrDefault(held => held.Skill.Value == change.Key)),
            Slots.Target => Line(say, form, change.Slot, profile.TargetOccupation is { } target ? say.Name(target) : profile.TargetField is { } field ? say.Name(field) : null),
            Slots.CurrentWork => Line(say, form, change.Slot, profile.CurrentOccupation is { } work ? say.Name(work) : profile.CurrentWork),
            Slots.Experience => Line(say, form, change.Slot, profile.ExperienceYears is { } years ? Figures.Number(years) : null),
            Slots.Education => Line(say, form, change.Slot, profile.Education is { } education ? say.Name(education) : null),
            Slots.Times => Line(say, form, change.Slot, profile.AvailableTimes.Count > 0 ? say.Times(profile.AvailableTimes) : null),
            Slots.Hours => Line(say, form, change.Slot, profile.HoursPerWeek is { } hours ? Figures.Number(hours) : null),
            Slots.Budget => Line(say, form, change.Slot, profile.Budget is { } budget ? say.Money(budget) : null),
            Slots.Mode => Line(say, form, change.Slot, profile.Mode is { } mode ? say.Name(mode) : null),
            Slots.District => Line(say, form, change.Slot, profile.District is { } district ? say.Name(district) : null),
            Slots.Start => Line(say, form, change.Slot, profile.EarliestStart is { } start ? say.Day(start) : null),
            Slots.Deadline => Line(say, form, change.Slot, profile.Deadline is { } deadline ? say.Day(deadline) : null),
            Slots.CourseLanguage => Line(say, form, change.Slot, profile.CourseLanguage is { } language ? say.Name(language) : null),
            Slots.FinishedCourses => Line(say, form, change.Slot, say.Name(new CourseId(change.Key)) + say.Mark(Knowledge.RecordKind.Course, change.Key)),
            Slots.SkippedSkills => Line(say, form, change.Slot, say.Name(new SkillId(change.Key))),
            _ => "",
        };
    }

    private static string Line(Phrases say, string form, string slot, string? value) =>
        string.IsNullOrEmpty(value) ? "" : say.Say(form, ("slot", say.Say($"slot.{slot}")), ("value", value));

    private static string Skill(Phrases say, HeldSkill? held) => held switch
    {
        null => "",
        { Level: SkillLevel.None } => say.Say("item.skill-lacking", ("skill", say.Name(held.Skill))),
        _ => say.Say("item.skill", ("skill", say.Name(held.Skill)), ("level", say.Name(held.Level))),
    };
}
