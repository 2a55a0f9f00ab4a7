using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words courses.</summary>
internal static class CourseWording
{
    private const int MostNamed = 3;

    /// <summary>Courses found.</summary>
    public static string Found(Phrases say, CoursesFound found)
    {
        if (found.Matches.Count == 0)
        {
            return found.Skills.Count > 0
                ? say.Say("courses.none.skill", ("skills", say.List(found.Skills.Select(say.Name))))
                : say.Say("courses.none");
        }

        var names = found.Matches.Take(MostNamed).Select(match =>
            $"**{match.Course.Title.In(say.Language)}** ({say.Money(match.Course.Price)}){say.Mark(RecordKind.Course, match.Course.Id.Value)}");
        return found.Skills.Count > 0
            ? say.Say("courses.lead.skill", ("skills", say.List(found.Skills.Select(say.Name))), ("names", say.List(names)))
            : say.Say("courses.lead", ("names", say.List(names)));
    }

    /// <summary>One course: what was asked of it, or all when nothing particular was.</summary>
    public static string Explained(Phrases say, Course course, IReadOnlyList<string> aspects)
    {
        var mark = say.Mark(RecordKind.Course, course.Id.Value);
        var facts = aspects.Any(aspect => aspect is "cost" or "duration");
        var when = aspects.Any(aspect => aspect is "begin" or "place" or "seats");
        var needs = aspects.Contains("beforehand");
        var all = !(facts || when || needs) || aspects.Contains("detail");
        return say.Join(
            all || facts ? Facts(say, course, mark) : "",
            all ? OccupationWording.Marked(course.Summary.In(say.Language), mark) : "",
            all || needs ? Needs(say, course, mark) : "",
            all || when ? Next(say, course, mark) : "",
            !all && aspects.Contains("place") ? Place(say, course, mark) : "");
    }

    /// <summary>Courses side by side.</summary>
    public static string Compared(Phrases say, CoursesCompared compared)
    {
        var courses = compared.Matches.Select(match => match.Course).ToList();
        var cheapest = courses.MinBy(course => course.Price)!;
        var shortest = courses.MinBy(course => course.Hours)!;
        var lines = courses.Select(course => say.Say(
            "compare.line",
            ("course", course.Title.In(say.Language)), ("level", say.Name(course.Level)), ("mode", say.Name(course.Mode)),
            ("hours", Figures.Number(course.Hours)), ("price", say.Money(course.Price)),
            ("skills", say.List(course.Teaches.Select(taught => say.Name(taught.Skill)))), ("mark", say.Mark(RecordKind.Course, course.Id.Value))));
        return string.Join('\n', lines.Select(line => $"- {line}").Append("").Append(say.Join(
            say.Say("compare.cheapest", ("course", cheapest.Title.In(say.Language)), ("mark", say.Mark(RecordKind.Course, cheapest.Id.Value))),
            shortest == cheapest ? "" : say.Say("compare.shortest", ("course", shortest.Title.In(say.Language)), ("mark", say.Mark(RecordKind.Course, shortest.Id.Value))))));
    }

    private static string Facts(Phrases say, Course course, string mark) => say.Say(
        "course.lead",
        ("course", course.Title.In(say.Language)), ("level", say.Name(course.Level)), ("mode", say.Name(course.Mode)),
        ("hours", Figures.Number(course.Hours)), ("price", say.Money(course.Price)), ("mark", mark));

    private static string Needs(Phrases say, Course course, string mark) =>
        course.Requires.Count == 0 && course.After.Count == 0
            ? say.Say("course.requires.nothing")
            : Requires(say, course, mark);

    private static string Next(Phrases say, Course course, string mark)
    {
        var next = course.Sessions.Where(session => session.Starts >= say.Turn.Recommender.Today && session.Seats > 0).MinBy(session => session.Starts);
        return course.SelfPaced ? say.Say("course.self-paced", ("mark", mark))
            : next is null ? say.Say("course.no-session", ("mark", mark))
            : say.Say(
                "course.next",
                ("date", say.Day(next.Starts)), ("times", Meetings(say, next)), ("seats", $"{next.Seats}"),
                ("mark", mark));
    }

    private static string Place(Phrases say, Course course, string mark) =>
        course.Sessions.Where(session => session.Starts >= say.Turn.Recommender.Today).MinBy(session => session.Starts)?.Place is { } place
            ? say.Say("course.place", ("place", place.In(say.Language)), ("mark", mark))
            : "";

    private static string Requires(Phrases say, Course course, string mark) => say.Say(
        "course.requires",
        ("needs", say.List(
            course.Requires.Select(required => say.Say("why.lift", ("skill", say.Name(required.Skill)), ("level", say.Name(required.At))))
                .Concat(course.After.Select(after => say.Name(after) + say.Mark(RecordKind.Course, after.Value))))),
        ("mark", mark));

    private static string Meetings(Phrases say, CourseSession session) => session.Meets.Count == 0
        ? say.Say("course.times-open")
        : string.Join(say.Language == Language.Zh ? "、" : ", ", session.Meets.Select(meeting => Figures.Meeting(meeting, say.Language)));
}
