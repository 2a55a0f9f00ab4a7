using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// Tells which courses and sessions keep to a person's constraints, each by itself. Asked for online, an online course or a
/// session held online fits; asked for in person, an in-person course whose session is held on site; asked for blended, a blended course.
/// </summary>
internal sealed class ConstraintFit(PathConstraints constraints)
{
    private readonly FreeTimes _free = new(constraints.AvailableTimes);
    private readonly int? _limit = WeeklyLoad.Limit(constraints);

    /// <summary>Whether language and price of a course fit.</summary>
    public bool Accepts(Course course) =>
        (constraints.Language is not { } language || course.Languages.Contains(language))
        && (constraints.Budget is not { } budget || course.Price <= budget);

    /// <summary>Whether a self-paced course may be taken, at some pace and time.</summary>
    public bool AcceptsSelfPaced(Course course) => Accepts(course) && AcceptsMode(course, session: null);

    /// <summary>Whether a session fits; free seats are another question.</summary>
    public bool Accepts(Course course, CourseSession session) =>
        Accepts(course)
        && session.Starts >= constraints.Start
        && (constraints.Deadline is not { } deadline || session.Ends <= deadline)
        && AcceptsMode(course, session)
        && AcceptsPlace(course, session)
        && _free.Cover(session.Meets)
        && (_limit is not { } limit || WeeklyLoad.Of(course, session) <= limit);

    private bool AcceptsMode(Course course, CourseSession? session) => constraints.Mode switch
    {
        null => true,
        CourseMode.Online => IsOnline(course, session),
        CourseMode.InPerson => course.Mode == CourseMode.InPerson && !IsOnline(course, session),
        var asked => course.Mode == asked,
    };

    // A session on site whose district is not stated cannot be promised to lie in the one asked for.
    private bool AcceptsPlace(Course course, CourseSession session) =>
        constraints.District is not { } district || IsOnline(course, session) || session.District == district;

    private static bool IsOnline(Course course, CourseSession? session) =>
        course.Mode == CourseMode.Online || session is { Online: true };
}
