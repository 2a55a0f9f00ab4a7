using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Testing;

/// <summary>A made-up catalogue and a person asking for a path through it. The same seed makes the same sample.</summary>
public sealed class CatalogueSample
{
    private static readonly string[] Slots = ["09:00-12:00", "13:30-16:30", "18:30-21:00", "19:00-21:30", "10:00-11:30"];
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Districts = ["north", "south", "east"];
    private readonly Random _random;
    private readonly CatalogueShape _shape;

    /// <summary>Makes one up.</summary>
    public CatalogueSample(int seed, CatalogueShape shape)
    {
        _random = new Random(seed);
        _shape = shape;
        Today = new DateOnly(2026, 11, 30).AddDays(Chance(0.5) ? 0 : _random.Next(7));
        Knowledge = new KnowledgeBuilder()
            .With(Occupation())
            .With([.. Enumerable.Range(0, shape.Courses).Select(Course)])
            .With([.. Enumerable.Range(0, Chance(0.5) ? 40 : 5).Select(Posting)])
            .Build();
        Profile = Person();
        Constraints = Wishes();
    }

    /// <summary>The day of asking.</summary>
    public DateOnly Today { get; }

    /// <summary>The catalogue.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Who asks.</summary>
    public Profile Profile { get; }

    /// <summary>What the path must keep to.</summary>
    public PathConstraints Constraints { get; }

    /// <summary>The question.</summary>
    public PathRequest Request => new(Profile, Knowledge.Occupations[0], Constraints);

    private OccupationBuilder Occupation()
    {
        var occupation = new OccupationBuilder("target");
        foreach (var skill in Enumerable.Range(0, _shape.Skills).OrderBy(_ => _random.Next()).Take(_shape.Wanted))
        {
            occupation.Wanting($"skill-{skill}", Level(), Chance(0.6));
        }

        return occupation;
    }

    private CourseBuilder Course(int index)
    {
        var course = new CourseBuilder($"course-{index}")
            .Taking(Pick(6, 8, 10, 12, 16, 20, 24, 30, 40))
            .Costing(100 * _random.Next(0, 50))
            .Taught(Pick(CourseMode.InPerson, CourseMode.InPerson, CourseMode.Online, CourseMode.Blended))
            .In(Chance(0.3) ? [Language.Zh] : [Language.Zh, Language.En]);
        Teach(course);
        if (index > 0 && Chance(0.15))
        {
            course.After($"course-{_random.Next(index)}");
        }

        return Chance(_shape.SelfPacedShare) ? course.SelfPaced() : Sessions(course);
    }

    private void Teach(CourseBuilder course)
    {
        foreach (var skill in SomeSkills(1 + _random.Next(3)))
        {
            course.Teaching(skill, Level());
        }

        foreach (var skill in SomeSkills(_random.Next(3)))
        {
            course.Requiring(skill, 1 + _random.Next(2));
        }
    }

    private CourseBuilder Sessions(CourseBuilder course)
    {
        for (var count = 1 + _random.Next(_shape.Sessions); count > 0; count--)
        {
            var starts = Today.AddDays(_random.Next(-7, 7 * _shape.Weeks));
            var meets = Enumerable.Range(0, _random.Next(10) == 0 ? 0 : 1 + _random.Next(2)).Select(_ => Week.Meeting($"{Pick(Days)} {Pick(Slots)}")).Distinct();
            course.Running(starts, starts.AddDays(_random.Next(7, 70)), [.. meets], Chance(0.1) ? 0 : 10, Pick(Districts), Chance(0.1));
        }

        return course;
    }

    private PostingBuilder Posting(int index) => new PostingBuilder($"posting-{index}").For("target").Asking([.. SomeSkills(4)]);

    private Profile Person()
    {
        var person = new ProfileBuilder();
        foreach (var skill in SomeSkills(_random.Next(4)))
        {
            person.Holding(skill, Level());
        }

        return Chance(0.2) ? person.Finished($"course-{_random.Next(_shape.Courses)}").Build() : person.Build();
    }

    private PathConstraints Wishes() => new()
    {
        Start = Today.AddDays(Chance(0.3) ? _random.Next(30) : 0),
        Deadline = Chance(0.4) ? Today.AddDays(_random.Next(40, 300)) : null,
        HoursPerWeek = Chance(0.7) ? _random.Next(4, 33) / 2.0 : null,
        AvailableTimes = Chance(0.3) ? [.. Days.Where(_ => Chance(0.6)).Select(day => Week.Window($"{day} {Pick("18:00-22:00", "08:00-18:00", "00:00-24:00")}"))] : [],
        Mode = Chance(0.2) ? Pick(CourseMode.InPerson, CourseMode.Online, CourseMode.Blended) : null,
        Language = Chance(0.3) ? Language.En : null,
        District = Chance(0.2) ? new DistrictId(Pick(Districts)) : null,
        Budget = Chance(0.5) ? 500 * _random.Next(2, 30) : null,
        SkippedSkills = Chance(0.2) ? [.. SomeSkills(1).Select(skill => new SkillId(skill))] : [],
    };

    private IEnumerable<string> SomeSkills(int count) =>
        Enumerable.Range(0, count).Select(_ => _random.Next(_shape.Skills)).Distinct().Select(skill => $"skill-{skill}").ToList();

    private int Level() => Pick(1, 2, 2, 3, 3, 4);

    private bool Chance(double chance) => _random.NextDouble() < chance;

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];
}
