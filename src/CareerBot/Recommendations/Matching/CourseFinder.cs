using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Finds courses by what they teach and how they are taught.</summary>
internal sealed class CourseFinder(MarketSnapshot market)
{
    /// <summary>Finds courses, best first: most of the skills asked for, then free seats, the higher level taught, the lower price.</summary>
    /// <param name="query">What to look for.</param>
    /// <returns>The best; a course whose fitting sessions are all sold out is named after those with seats. Empty when nothing fits.</returns>
    public IReadOnlyList<CourseMatch> Find(CourseQuery query)
    {
        var fit = query.Constraints is { } constraints ? new ConstraintFit(constraints) : null;
        return [.. market.Knowledge.Courses
            .Where(course => query.Field is not { } field || course.Fields.Contains(field))
            .Where(course => query.Level is not { } level || course.Level == level)
            .Where(course => fit is null || Fits(course, fit))
            .Select(course => Match(course, query.Skills))
            .Where(match => query.Skills.Count == 0 || match.Because.Count > 0)
            .OrderByDescending(match => match.Score)
            .ThenByDescending(match => HasSeats(match.Course, fit))
            .ThenByDescending(match => match.Because.Sum(taught => (int)taught.To))
            .ThenBy(match => match.Course.Price)
            .ThenBy(match => match.Course.Id.Value, StringComparer.Ordinal)
            .Take(query.Limit)];
    }

    private static CourseMatch Match(Course course, IReadOnlyList<SkillId> skills)
    {
        var because = course.Teaches.Where(taught => skills.Contains(taught.Skill)).ToList();
        return new CourseMatch(course, because, skills.Count == 0 ? 1 : Shares.Of(because.Count, skills.Count));
    }

    private static bool Fits(Course course, ConstraintFit fit) => course.SelfPaced
        ? fit.AcceptsSelfPaced(course)
        : course.Sessions.Any(session => fit.Accepts(course, session));

    private bool HasSeats(Course course, ConstraintFit? fit) =>
        course.SelfPaced || course.Sessions.Any(session =>
            session.Seats > 0 && session.Starts >= market.Today && fit?.Accepts(course, session) != false);
}
