using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>One way of taking a course on fixed dates: a session, or a self-paced course begun on the plan's first day.</summary>
/// <param name="Session">The session; <see langword="null"/> when self-paced.</param>
/// <param name="Starts">First day.</param>
/// <param name="Ends">Last day.</param>
/// <param name="WeeklyMinutes">What it takes of each week it touches.</param>
internal sealed record PathRun(CourseSession? Session, DateOnly Starts, DateOnly Ends, int WeeklyMinutes)
{
    /// <summary>The first week it touches.</summary>
    public int FirstWeek => Weeks.Of(Starts);

    /// <summary>The last week it touches.</summary>
    public int LastWeek => Weeks.Of(Ends);

    /// <summary>The whole weeks it takes, when self-paced.</summary>
    public int WholeWeeks => (Ends.DayNumber - Starts.DayNumber + 1) / 7;

    /// <summary>Its weekly meetings.</summary>
    public IReadOnlyList<WeeklyMeeting> Meets => Session?.Meets ?? [];

    /// <summary>Whether whoever could take the other could as well take this one: it lies within and asks no other time.</summary>
    public bool Serves(PathRun other) =>
        other.Starts <= Starts
        && Ends <= other.Ends
        && WeeklyMinutes <= other.WeeklyMinutes
        && Meets.All(meeting => other.Meets.Contains(meeting));
}
