using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Testing;

/// <summary>One fact of every kind, and of every shape a card takes, about <see cref="TinyCenter"/>.</summary>
public static class SampleFacts
{
    private static readonly SkillGap PatissierGap = new(
        TinyCenter.Patissier,
        [
            new SkillGapItem(TinyCenter.Dough, SkillLevel.Working, SkillLevel.Aware, true, 1),
            new SkillGapItem(TinyCenter.Chocolate, SkillLevel.Proficient, SkillLevel.None, true, 0.875),
            new SkillGapItem(TinyCenter.Costing, SkillLevel.Working, SkillLevel.Working, false, 0.31),
        ],
        Postings: 42,
        WeighedByPostings: true,
        new DateRange(new DateOnly(2026, 6, 1), new DateOnly(2026, 11, 30)));

    /// <summary>The facts by name.</summary>
    public static IReadOnlyDictionary<string, Fact> All { get; } = new Dictionary<string, Fact>
    {
        ["learning-path"] = new LearningPathFact(Path),
        ["learning-path-nothing-fits"] = new LearningPathFact(Path with
        {
            Steps = [],
            GapClosed = 0,
            Clashes = [ConstraintKind.Budget, ConstraintKind.District],
            Relaxation = new Relaxation(ConstraintKind.District, Path.Constraints with { District = null }, 0.5, 1, 480),
        }),
        ["skill-gap"] = new SkillGapFact(PatissierGap),
        ["courses"] = new CoursesFact(
        [
            new CourseMatch(Course(TinyCenter.DoughBasics), [new TaughtSkill(TinyCenter.Dough, SkillLevel.Proficient)], 0.9),
            new CourseMatch(Course(TinyCenter.CostingOnline), [], 0.4),
        ]),
        ["course-detail"] = new CoursesFact([new CourseMatch(Course(TinyCenter.ChocolateWork), [], 1)], Detail: true),
        ["course-comparison"] = new CoursesFact(
        [
            new CourseMatch(Course(TinyCenter.DoughBasics), [], 1),
            new CourseMatch(Course(TinyCenter.ChocolateWork), [], 1),
        ],
        Detail: true),
        ["jobs"] = new JobsFact(
        [
            new JobMatch(Posting(TinyCenter.MorningBaker), JobFit.Meets, 1, [TinyCenter.Dough], [], 0, null),
            new JobMatch(
                Posting(TinyCenter.HotelPatissier), JobFit.NotYet, 0.4, [],
                [
                    new MissingSkill(TinyCenter.Chocolate, SkillLevel.Proficient, SkillLevel.None),
                    new MissingSkill(TinyCenter.Dough, SkillLevel.Working, SkillLevel.Aware),
                ],
                2, EducationLevel.Vocational),
        ],
        Total: 14),
        ["occupations"] = new OccupationsFact([Match(TinyCenter.Baker, 0.8), Match(TinyCenter.Patissier, 0.25)]),
        ["occupation-detail"] = new OccupationsFact([Match(TinyCenter.Patissier, 0.25)], Detail: true),
        ["demand"] = new DemandFact(new DemandReport(
            new DemandScope(),
            new DateRange(new DateOnly(2026, 6, 1), new DateOnly(2026, 11, 30)),
            200,
            64,
            [new Counted("bakeries", 120, 0.6), new Counted("hotels", 79, 0.395), new Counted("", 1, 0.005)],
            [new Counted("baker", 110, 0.55)],
            [new Counted("dough", 150, 0.75), new Counted("costing", 40, 0.2)],
            [new Counted("harbor", 200, 1)],
            [new Counted("2026-11", 50, 0.25)],
            new SalaryRange(2200, 2600, 3100, 180),
            new DemandMethod(Known: 230, Unclear: 1, FieldInferred: 25, OccupationInferred: 30, SkillsInferred: 40))),
        ["profile"] = new ProfileFact(FullProfile),
        ["cv-review"] = new CvReviewFact(new CvReview
        {
            Items =
            [
                new CvItem
                {
                    Experience = new WorkExperience("Waiter [evenings]", new WorkPeriod(new YearMonth(2019, 3), null, true), "Blue Door"),
                    Place = "Harbor",
                    Written = "03/2019 -",
                },
                new CvItem { Experience = new WorkExperience("Porter", WorkPeriod.Unknown) },
                new CvItem { Study = new Study(EducationLevel.Associate, "Cooking", new WorkPeriod(new YearMonth(2015), new YearMonth(2017), false), "Harbor College"), Written = "2015-2017" },
                new CvItem { Skill = new HeldSkill(TinyCenter.Dough, SkillLevel.Aware, "some work with dough") },
            ],
        }),
        ["profile-empty"] = new ProfileFact(Profile.Empty),
        ["passages"] = new PassagesFact(
        [
            new Passage("guide/refunds#en/1", new RecordKey(RecordKind.Guide, "refunds"), Language.En, "Refund rules", "Before the start", "Until **seven days** before the start you get everything back."),
        ]),
    };

    /// <summary>The names, for theories.</summary>
    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    private static Profile FullProfile => new()
    {
        Skills =
        [
            new HeldSkill(TinyCenter.Dough, SkillLevel.Aware, "I know a little about dough"),
            new HeldSkill(TinyCenter.Chocolate, SkillLevel.None, "no chocolate yet"),
        ],
        CurrentWork = "waiter",
        ExperienceYears = 1.5,
        Education = EducationLevel.Associate,
        Experiences = [new WorkExperience("Waiter", new WorkPeriod(new YearMonth(2019, 3), new YearMonth(2021), false), "Blue Door")],
        Studies = [new Study(EducationLevel.Associate, "Cooking", new WorkPeriod(new YearMonth(2015), new YearMonth(2017), false))],
        TargetOccupation = TinyCenter.Patissier,
        HoursPerWeek = 6,
        AvailableTimes =
        [
            new WeeklyWindow(DayOfWeek.Saturday, TimeOnly.MinValue, TimeOnly.MaxValue),
            new WeeklyWindow(DayOfWeek.Wednesday, new TimeOnly(18, 0), TimeOnly.MaxValue),
        ],
        Mode = CourseMode.InPerson,
        District = TinyCenter.Harbor,
        Budget = 2000,
        EarliestStart = new DateOnly(2026, 12, 5),
        Deadline = new DateOnly(2027, 6, 30),
        CourseLanguage = Language.En,
        FinishedCourses = [TinyCenter.CostingOnline],
        SkippedSkills = [TinyCenter.Costing],
    };

    private static LearningPath Path => new()
    {
        Gap = PatissierGap,
        Constraints = new PathConstraints { Start = TinyCenter.Today, Budget = 2000, District = TinyCenter.Harbor },
        Steps =
        [
            new PathStep(
                TinyCenter.DoughBasics, new SessionId("dough-basics#1"), new DateOnly(2026, 12, 5), new DateOnly(2027, 1, 16),
                [new WeeklyMeeting(DayOfWeek.Saturday, new TimeOnly(9, 0), new TimeOnly(12, 0))], 24, 480,
                [new LiftedSkill(TinyCenter.Dough, SkillLevel.Aware, SkillLevel.Working)], TinyCenter.ChocolateWork),
            new PathStep(
                TinyCenter.CostingOnline, null, new DateOnly(2026, 12, 5), new DateOnly(2026, 12, 19), [], 7.5, 0, [], TinyCenter.ChocolateWork),
            new PathStep(
                TinyCenter.ChocolateWork, new SessionId("chocolate-work#1"), new DateOnly(2027, 1, 23), new DateOnly(2027, 3, 6),
                [new WeeklyMeeting(DayOfWeek.Saturday, new TimeOnly(9, 0), new TimeOnly(12, 0))], 36, 1250.5m,
                [new LiftedSkill(TinyCenter.Chocolate, SkillLevel.None, SkillLevel.Working)], null),
        ],
        GapClosed = 0.7586,
        ProvenOptimal = true,
        Openings = new Openings(3, 14),
        Relaxation = new Relaxation(
            ConstraintKind.Budget, new PathConstraints { Start = TinyCenter.Today, Budget = 3000 }, 1, 2, 2600),
    };

    private static OccupationMatch Match(OccupationId id, double fit) => new(
        TinyCenter.Knowledge.Find(id)!, fit, [TinyCenter.Dough],
        [new MissingSkill(TinyCenter.Chocolate, SkillLevel.Proficient, SkillLevel.None)],
        12, id == TinyCenter.Baker ? new SalaryRange(2200, 2600, 3100, 10) : null);

    private static Course Course(CourseId id) => TinyCenter.Knowledge.Find(id)!;

    private static JobPosting Posting(PostingId id) => TinyCenter.Knowledge.Find(id)!;
}
