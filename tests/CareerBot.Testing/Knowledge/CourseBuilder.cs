using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Builds a course: 20 hours, 1,000, in person, in both languages, unless a test says otherwise.</summary>
public sealed class CourseBuilder(string id)
{
    private readonly List<TaughtSkill> _teaches = [];
    private readonly List<RequiredSkill> _requires = [];
    private readonly List<CourseId> _after = [];
    private readonly List<CourseSession> _sessions = [];
    private List<Language> _languages = [Language.Zh, Language.En];
    private List<FieldId> _fields = [KnowledgeBuilder.UsualField];
    private CourseLevel _level = CourseLevel.Beginner;
    private CourseMode _mode = CourseMode.InPerson;
    private double _hours = 20;
    private decimal _price = 1000;
    private bool _selfPaced;

    public CourseBuilder Teaching(string skill, int to = 2)
    {
        _teaches.Add(new TaughtSkill(new SkillId(skill), (SkillLevel)to));
        return this;
    }

    public CourseBuilder Requiring(string skill, int at = 2)
    {
        _requires.Add(new RequiredSkill(new SkillId(skill), (SkillLevel)at));
        return this;
    }

    public CourseBuilder After(string course)
    {
        _after.Add(new CourseId(course));
        return this;
    }

    public CourseBuilder Taking(double hours)
    {
        _hours = hours;
        return this;
    }

    public CourseBuilder Costing(decimal price)
    {
        _price = price;
        return this;
    }

    public CourseBuilder Taught(CourseMode mode)
    {
        _mode = mode;
        return this;
    }

    public CourseBuilder In(params Language[] languages)
    {
        _languages = [.. languages];
        return this;
    }

    public CourseBuilder Serving(params string[] fields)
    {
        _fields = [.. fields.Select(field => new FieldId(field))];
        return this;
    }

    public CourseBuilder At(CourseLevel level)
    {
        _level = level;
        return this;
    }

    public CourseBuilder SelfPaced()
    {
        _selfPaced = true;
        _mode = CourseMode.Online;
        return this;
    }

    /// <summary>Adds a session. Dates are <c>2026-12-05</c>, meetings <c>sat 09:00-12:00</c>, several divided by commas.</summary>
    public CourseBuilder Running(string starts, string ends, string meets = "", int seats = 10, string? district = null, bool online = false)
    {
        var meetings = meets.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Week.Meeting);
        return Running(Week.Day(starts), Week.Day(ends), [.. meetings], seats, district, online);
    }

    /// <summary>Adds a session.</summary>
    public CourseBuilder Running(DateOnly starts, DateOnly ends, IReadOnlyList<WeeklyMeeting> meets, int seats = 10, string? district = null, bool online = false)
    {
        var place = district is null ? (DistrictId?)null : new DistrictId(district);
        _sessions.Add(new CourseSession(new SessionId($"{id}#{_sessions.Count + 1}"), starts, ends, meets, null, place, seats, online));
        return this;
    }

    public Course Build() => new()
    {
        Id = new CourseId(id),
        Title = SampleOrigin.Text(id),
        Summary = SampleOrigin.Text(id),
        Fields = _fields,
        Level = _level,
        Mode = _mode,
        Hours = _hours,
        Price = _price,
        Languages = _languages,
        Teaches = _teaches,
        Requires = _requires,
        After = _after,
        Sessions = _sessions,
        SelfPaced = _selfPaced,
        Body = SampleOrigin.Text(id),
        Origin = SampleOrigin.Value,
    };
}
