using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// What learning takes of a week, in whole minutes. A session loads every calendar week it touches with the sum of its
/// meetings; one without stated meetings with its course's hours spread over its length, at least a week.
/// </summary>
internal static class WeeklyLoad
{
    /// <summary>What self-paced courses may take of a week, together, when a person has not told their hours.</summary>
    public const int UsualSelfPaced = 6 * 60;

    private const int HalfHour = 30;

    /// <summary>The weekly load of a session.</summary>
    public static int Of(Course course, CourseSession session)
    {
        if (session.Meets.Count > 0)
        {
            return (int)Math.Ceiling(session.Meets.Sum(meeting => meeting.Duration.TotalMinutes));
        }

        var weeks = Math.Max(1, (session.Ends.DayNumber - session.Starts.DayNumber + 1) / 7.0);
        return RoundUp(course.Hours * 60 / weeks);
    }

    /// <summary>The limit a person's hours set; <see langword="null"/> when not told.</summary>
    public static int? Limit(PathConstraints constraints) =>
        constraints.HoursPerWeek is { } hours ? (int)Math.Clamp(Math.Floor((hours * 60) + 1e-6), 0, 7 * 24 * 60) : null;

    /// <summary>
    /// The paces a self-paced course may be taken at: the whole week's limit, and every half hour down to one hour a week,
    /// each as the whole weeks it takes.
    /// </summary>
    /// <param name="hours">The course's hours.</param>
    /// <param name="limit">The most minutes a week.</param>
    /// <returns>Fastest first, each length once; empty when there is no time at all.</returns>
    public static IReadOnlyList<Pace> Paces(double hours, int limit)
    {
        var minutes = hours * 60;
        return [.. Speeds(limit)
            .Select(speed => Math.Max(1, (int)Math.Ceiling((minutes / speed) - 1e-9)))
            .Distinct()
            .Select(weeks => new Pace(weeks, RoundUp(minutes / weeks)))
            .Where(pace => pace.WeeklyMinutes <= limit)];
    }

    private static IEnumerable<int> Speeds(int limit)
    {
        if (limit > 0)
        {
            yield return limit;
        }

        for (var speed = (limit - 1) / HalfHour * HalfHour; speed >= 60; speed -= HalfHour)
        {
            yield return speed;
        }
    }

    // A sixth of a second stands for the error of binary fractions.
    private static int RoundUp(double minutes) => (int)Math.Ceiling(minutes - 1e-6);
}
