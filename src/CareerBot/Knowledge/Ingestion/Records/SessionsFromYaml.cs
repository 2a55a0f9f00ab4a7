using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads the sessions of a course.</summary>
internal static class SessionsFromYaml
{
    /// <summary>Reads the sessions, or that the course is self-paced: exactly one of the two.</summary>
    public static (IReadOnlyList<CourseSession> Sessions, bool SelfPaced) Read(YamlRecord course, string courseId)
    {
        var selfPaced = course.OptionalFlag("self-paced");
        var sessions = course.Children("sessions", required: false)
            .Select((record, place) => Session(record, new($"{courseId}#{place + 1}")))
            .ToList();
        if (selfPaced && course.Has("sessions"))
        {
            course.Context.Fault(course.LineOf("sessions"), "The course is self-paced and has sessions. Remove `sessions`, or `self-paced: true`.");
        }
        else if (!selfPaced && sessions.Count == 0)
        {
            course.Context.Fault(course.LineOf("sessions"), "The course has no sessions. Add `sessions` with at least one, or write `self-paced: true`.");
        }

        return (sessions, selfPaced);
    }

    private static CourseSession Session(YamlRecord record, SessionId id)
    {
        var (starts, ends) = (record.Date("starts"), record.Date("ends"));
        if (starts != default && ends != default && ends < starts)
        {
            record.Context.Fault(record.LineOf("ends"), $"The session ends on {ends:yyyy-MM-dd}, before it starts on {starts:yyyy-MM-dd}. Correct one of the two days.");
        }

        var meets = record.Words("meets", required: false);
        var place = record.OptionalLocalText("place");
        var district = record.Reference("district", IdKind.District, required: false);
        var session = new CourseSession(
            id,
            starts,
            ends,
            [.. meets.Select(time => Meeting(time, record.Context)).OfType<WeeklyMeeting>()],
            place,
            district.Length > 0 ? new(district) : null,
            Seats(record),
            record.OptionalFlag("online"));
        record.End();
        return session;
    }

    private static WeeklyMeeting? Meeting((string Text, int Line) time, FileContext context)
    {
        var (meeting, wrong) = MeetingTime.Read(time.Text);
        if (wrong is not null)
        {
            context.Fault(time.Line, wrong);
        }

        return meeting;
    }

    private static int Seats(YamlRecord record)
    {
        var seats = (int?)record.OptionalNumber("seats", NumberRule.Seats);
        if (!record.Has("seats"))
        {
            record.Context.Remark(record.Line, "The session does not say its free `seats` and counts as sold out. Add `seats`.");
        }

        return seats ?? 0;
    }
}
