using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// Keeps demonstration data fresh: dates of sessions and postings move by whole weeks, so that weekdays stay right,
/// until the center's anchor falls in the current week (Monday to Sunday). Holidays are real days, and a guide's validity
/// and a record's last check are statements about the text: these stand still.
/// </summary>
/// <param name="Weeks">How many weeks dates move; negative is back.</param>
public sealed record DemonstrationCalendar(int Weeks)
{
    private const int DaysInWeek = 7;

    /// <summary>Dates stand still, as in a real center.</summary>
    public static DemonstrationCalendar Still { get; } = new(0);

    /// <summary>The calendar that moves an anchor into the week of a day.</summary>
    /// <param name="anchor">The anchor, as written in the folder.</param>
    /// <param name="today">The current day in the center's time zone.</param>
    public static DemonstrationCalendar For(DateOnly anchor, DateOnly today) =>
        new((Monday(today) - Monday(anchor)) / DaysInWeek);

    /// <summary>The calendar of a center: still unless it holds demonstration data with an anchor.</summary>
    /// <param name="center">The center.</param>
    /// <param name="today">The current day in its time zone.</param>
    public static DemonstrationCalendar For(Center center, DateOnly today) =>
        center is { Demonstration: true, CalendarAnchor: { } anchor } ? For(anchor, today) : Still;

    /// <summary>Where a date of the folder falls now.</summary>
    public DateOnly ToToday(DateOnly written) => written.AddDays(Weeks * DaysInWeek);

    /// <summary>The date the folder writes for a day of now.</summary>
    public DateOnly ToFolder(DateOnly day) => day.AddDays(-Weeks * DaysInWeek);

    /// <summary>The records with the dates of their sessions and postings moved.</summary>
    /// <param name="records">The records as the folder writes them.</param>
    public KnowledgeRecords Move(KnowledgeRecords records) => Weeks == 0
        ? records
        : records with
        {
            Courses = [.. records.Courses.Select(Move)],
            Postings = [.. records.Postings.Select(Move)],
        };

    private static int Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % DaysInWeek);

    private Course Move(Course course) => course with { Sessions = [.. course.Sessions.Select(Move)] };

    private CourseSession Move(CourseSession session) =>
        session with { Starts = ToToday(session.Starts), Ends = ToToday(session.Ends) };

    private JobPosting Move(JobPosting posting) => posting with
    {
        Posted = ToToday(posting.Posted),
        Expires = posting.Expires is { } last ? ToToday(last) : null,
        // A row without a date of its own last check stands for the day it was posted, and moves with it.
        Origin = posting.Origin.Updated == posting.Posted
            ? posting.Origin with { Updated = ToToday(posting.Posted) }
            : posting.Origin,
    };
}
