using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Lists what a profile holds.</summary>
internal static class ProfileItems
{
    /// <summary>What the person has told; empty when nothing.</summary>
    public static IEnumerable<ProfileItem> Of(Profile profile, RecordWording wording) =>
        Skills(profile, wording).Concat(Past(profile, wording)).Concat(Told(profile, wording)
            .Where(item => !string.IsNullOrEmpty(item.Value))
            .Select(item => new ProfileItem(
                wording.Text($"profile-{item.Slot}"), wording.Text($"slot-{item.Slot}"), item.Value!)));

    private static IEnumerable<ProfileItem> Skills(Profile profile, RecordWording wording) =>
        profile.Skills.Select(held => new ProfileItem(
            wording.Text("profile-skill"),
            wording.Name(held.Skill),
            held.Level == SkillLevel.None
                ? wording.Text("skill-lacking", ("skill", wording.Name(held.Skill)))
                : wording.Text("skill-at", ("skill", wording.Name(held.Skill)), ("level", wording.Name(held.Level))),
            held.Evidence));

    private static IEnumerable<ProfileItem> Past(Profile profile, RecordWording wording) => profile.Experiences
        .Select(job => (Slot: "experience", Value: Joined(wording, CvItemText.Job(job, wording.Language), job.Employer)))
        .Concat(profile.Studies.Select(study => (Slot: "education", Value: Joined(wording, CvItemText.Studied(study, wording.Language), study.School))))
        .Select(item => new ProfileItem(wording.Text($"profile-past-{item.Slot}"), wording.Text($"slot-{item.Slot}"), item.Value));

    private static string Joined(RecordWording wording, string name, string? of) => of is null ? name : name + wording.Text("comma") + of;

    private static IEnumerable<(string Slot, string? Value)> Told(Profile profile, RecordWording wording) =>
        Work(profile, wording).Concat(Learning(profile, wording));

    private static IEnumerable<(string Slot, string? Value)> Work(Profile profile, RecordWording wording) =>
    [
        ("target", profile.TargetOccupation is { } target ? wording.Name(target)
            : profile.TargetField is { } field ? wording.Name(field) : null),
        ("current-work", profile.CurrentOccupation is { } current ? wording.Name(current) : profile.CurrentWork),
        ("experience", profile.ExperienceYears is { } years ? wording.Text("years", ("years", LocalFormat.Number(years))) : null),
        ("education", profile.Education is { } education ? wording.Name(education) : null),
        ("finished-courses", wording.List(profile.FinishedCourses.Select(wording.Name))),
        ("skipped-skills", wording.List(profile.SkippedSkills.Select(wording.Name))),
    ];

    private static IEnumerable<(string Slot, string? Value)> Learning(Profile profile, RecordWording wording) =>
    [
        ("hours", profile.HoursPerWeek is { } hours ? wording.Text("hours", ("hours", LocalFormat.Number(hours))) : null),
        ("times", wording.List(profile.AvailableTimes.Select(window => LocalFormat.Window(window, wording.Language)))),
        ("mode", profile.Mode is { } mode ? wording.Name(mode) : null),
        ("district", profile.District is { } district ? wording.Name(district) : null),
        ("budget", profile.Budget is { } budget ? LocalFormat.Money(budget, wording.Knowledge.Center.Currency) : null),
        ("start", profile.EarliestStart is { } start ? wording.Date(start) : null),
        ("deadline", profile.Deadline is { } deadline ? wording.Date(deadline) : null),
        ("course-language", profile.CourseLanguage is { } language ? wording.Name(language) : null),
    ];
}
