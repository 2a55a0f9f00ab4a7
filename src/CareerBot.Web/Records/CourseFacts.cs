using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Web.Records;

/// <summary>What cards and record pages say of a course.</summary>
internal static class CourseFacts
{
    /// <summary>Level, way, hours and price.</summary>
    public static IEnumerable<string> Brief(Course course, RecordWording wording) =>
    [
        wording.Text($"course-{course.Level.ToString().ToLowerInvariant()}"),
        wording.Name(course.Mode),
        wording.Text("hours", ("hours", LocalFormat.Number(course.Hours))),
        wording.Price(course.Price),
    ];

    /// <summary>When it can be taken next.</summary>
    public static string NextRun(Course course, RecordWording wording)
    {
        if (course.SelfPaced)
        {
            return wording.Text("self-paced");
        }

        // Knowledge says nothing of today; sold-out runs are passed over only while another has seats.
        var next = course.Sessions.OrderBy(session => session.Seats == 0).ThenBy(session => session.Starts).FirstOrDefault();
        return next is null ? wording.Text("no-session") : Run(next, wording);
    }

    /// <summary>One run: dates, times, place and seats.</summary>
    public static string Run(CourseSession session, RecordWording wording)
    {
        string?[] parts =
        [
            LocalFormat.Dates(session.Starts, session.Ends, wording.Language),
            wording.Meetings(session.Meets),
            session.Online ? wording.Text("session-online") : session.Place?.In(wording.Language),
            session.District is { } district ? wording.Name(district) : null,
            session.Seats == 0 ? wording.Text("sold-out") : wording.Text("seats", ("count", session.Seats)),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Everything else worth comparing, as names with values; an empty value was not stated.</summary>
    public static IEnumerable<(string Name, string Value)> All(Course course, RecordWording wording) =>
    [
        (wording.Text("label-level"), wording.Text($"course-{course.Level.ToString().ToLowerInvariant()}")),
        (wording.Text("label-mode"), wording.Name(course.Mode)),
        (wording.Text("label-hours"), wording.Text("hours", ("hours", LocalFormat.Number(course.Hours)))),
        (wording.Text("label-price"), wording.Price(course.Price)),
        (wording.Text("label-languages"), wording.List(course.Languages.Select(wording.Name))),
        (wording.Text("label-teaches"), wording.List(course.Teaches.Select(taught => Skill(taught.Skill, taught.To, wording)))),
        (wording.Text("label-requires"), Requires(course, wording)),
        (wording.Text("label-certificate"), course.Certificate?.In(wording.Language) ?? ""),
        (wording.Text("label-partner"), course.Partner?.In(wording.Language) ?? ""),
    ];

    private static string Requires(Course course, RecordWording wording)
    {
        var needed = course.Requires.Select(required => Skill(required.Skill, required.At, wording))
            .Concat(course.After.Select(wording.Name))
            .ToList();
        return needed.Count == 0 ? wording.Text("nothing-required") : wording.List(needed);
    }

    private static string Skill(SkillId skill, SkillLevel level, RecordWording wording) =>
        wording.Text("skill-at", ("skill", wording.Name(skill)), ("level", wording.Name(level)));
}
