using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>What a path is made of, in examples small enough to check by hand.</summary>
public sealed class LearningPathPlannerTests
{
    private static readonly DateOnly Monday = Week.Day("2026-11-30");
    private static readonly PathConstraints Free = new() { Start = Monday };

    [Fact]
    public void A_prerequisite_comes_before_the_course_that_needs_it()
    {
        var path = Plan(
            Free,
            new CourseBuilder("applied").Teaching("ml").Requiring("python").Running("2027-01-04", "2027-01-30", "mon 18:00-20:00"),
            new CourseBuilder("basics").Teaching("python").Running("2026-12-01", "2026-12-31", "tue 18:00-20:00"));

        Courses(path).ShouldBe(["basics", "applied"]);
        path.Steps[0].PreparesFor.ShouldBe(new CourseId("applied"));
    }

    [Fact]
    public void A_course_that_starts_on_the_day_its_prerequisite_ends_is_too_early()
    {
        var path = Plan(
            Free,
            new CourseBuilder("applied").Teaching("ml").Requiring("python").Running("2026-12-31", "2027-01-30", "thu 18:00-20:00"),
            new CourseBuilder("basics").Teaching("python").Running("2026-12-01", "2026-12-31", "tue 18:00-20:00"));

        Courses(path).ShouldBe(["basics"]);
    }

    [Fact]
    public void A_sold_out_session_is_never_part_of_a_path()
    {
        var path = Plan(
            Free,
            new CourseBuilder("applied").Teaching("ml").Running("2026-12-01", "2026-12-20", seats: 0).Running("2027-03-01", "2027-03-20", seats: 1));

        path.Steps.Single().Starts.ShouldBe(Week.Day("2027-03-01"));
    }

    [Theory]
    [InlineData(4, 5)]
    [InlineData(6, 4)]
    [InlineData(20, 1)]
    public void A_self_paced_course_takes_the_weeks_its_hours_need(double hoursPerWeek, int weeks)
    {
        var path = Plan(Free with { HoursPerWeek = hoursPerWeek }, new CourseBuilder("applied").Teaching("ml").Taking(20).SelfPaced());

        var step = path.Steps.Single();
        (step.Starts, step.Ends).ShouldBe((Monday, Monday.AddDays((7 * weeks) - 1)));
    }

    [Fact]
    public void A_self_paced_course_runs_beside_a_session_in_what_the_week_leaves()
    {
        var path = Plan(
            Free with { HoursPerWeek = 6 },
            new CourseBuilder("applied").Teaching("ml").Running("2026-11-30", "2027-02-28", "mon 18:00-22:00"),
            new CourseBuilder("basics").Teaching("python").Taking(20).SelfPaced());

        var paced = path.Steps.Single(step => step.Session is null);
        (paced.Starts, paced.Ends).ShouldBe((Monday, Monday.AddDays(69)));
    }

    [Fact]
    public void A_self_paced_course_can_be_finished_for_a_course_that_needs_it()
    {
        var path = Plan(
            Free with { HoursPerWeek = 5 },
            new CourseBuilder("applied").Teaching("ml").Requiring("python").Running("2026-12-28", "2027-01-30", "mon 18:00-20:00"),
            new CourseBuilder("basics").Teaching("python").Taking(20).SelfPaced());

        Courses(path).ShouldBe(["basics", "applied"]);
        path.Steps[0].Ends.ShouldBe(Week.Day("2026-12-27"));
    }

    [Fact]
    public void Among_paths_that_close_as_much_the_one_with_fewer_hours_is_taken_though_it_costs_more()
    {
        var path = Plan(
            Free,
            new CourseBuilder("long").Teaching("ml").Taking(30).Costing(100).Running("2026-12-01", "2026-12-20"),
            new CourseBuilder("short").Teaching("ml").Taking(10).Costing(900).Running("2026-12-01", "2026-12-20"));

        Courses(path).ShouldBe(["short"]);
    }

    [Fact]
    public void Among_paths_with_as_many_hours_the_cheaper_is_taken_though_it_ends_later()
    {
        var path = Plan(
            Free,
            new CourseBuilder("soon").Teaching("ml").Costing(900).Running("2026-12-01", "2026-12-20"),
            new CourseBuilder("late").Teaching("ml").Costing(100).Running("2027-12-01", "2027-12-20"));

        Courses(path).ShouldBe(["late"]);
    }

    [Fact]
    public void Among_equal_courses_the_one_that_ends_first_is_taken()
    {
        var path = Plan(
            Free,
            new CourseBuilder("late").Teaching("ml").Running("2026-12-02", "2026-12-21"),
            new CourseBuilder("soon").Teaching("ml").Running("2026-12-01", "2026-12-20"));

        Courses(path).ShouldBe(["soon"]);
    }

    [Fact]
    public void The_share_closed_weighs_levels_by_their_marks()
    {
        // Two levels each: ml essential weighs 2 × 1, python optional 2 × 0.5, of which one level is closed.
        var path = Plan(
            Free,
            new CourseBuilder("applied").Teaching("ml").Running("2026-12-01", "2026-12-20"),
            new CourseBuilder("first steps").Teaching("python", 1).Running("2027-12-01", "2027-12-20"));

        path.GapClosed.ShouldBe(2.5 / 3, 1e-9);
    }

    [Fact]
    public void With_no_time_to_search_there_is_still_a_valid_path_and_it_does_not_claim_to_be_the_best()
    {
        var sample = new CatalogueSample(5, new CatalogueShape(500, 5, 60, 14, 30, 0.12));
        var hurried = new RecommendationOptions { PathTimeLimit = TimeSpan.Zero, RelaxationTimeLimit = TimeSpan.Zero };

        var path = new Recommender(sample.Knowledge, sample.Today, hurried).Path(sample.Request, TestContext.Current.CancellationToken);

        path.Steps.ShouldNotBeEmpty();
        path.ProvenOptimal.ShouldBeFalse();
        path.GapClosedAtMost.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(path.GapClosed);
        LearningPathRules.Check(path, sample.Profile, sample.Knowledge, sample.Today).ShouldBeEmpty();
    }

    [Fact]
    public void Openings_are_counted_as_the_person_is_and_as_the_path_leaves_them()
    {
        var knowledge = new KnowledgeBuilder()
            .With(new OccupationBuilder("engineer").Wanting("ml").Wanting("python"))
            .With(new CourseBuilder("applied").Teaching("ml").Running("2026-12-01", "2026-12-20"))
            .With(
                new PostingBuilder("one").For("engineer").Asking("python"),
                new PostingBuilder("two").For("engineer").Asking("python", "ml"),
                new PostingBuilder("three").For("engineer").Asking("python", "ml", "other"))
            .Build();
        var person = new ProfileBuilder().Holding("python").Build();

        var path = new Recommender(knowledge, Monday).Path(new PathRequest(person, knowledge.Occupations[0], Free), TestContext.Current.CancellationToken);

        path.Openings.ShouldBe(new Openings(1, 2));
    }

    private static IEnumerable<string> Courses(LearningPath path) => path.Steps.Select(step => step.Course.Value);

    private static LearningPath Plan(PathConstraints constraints, params CourseBuilder[] courses)
    {
        var knowledge = new KnowledgeBuilder()
            .With(new OccupationBuilder("engineer").Wanting("ml").Wanting("python", essential: false))
            .With(courses)
            .Build();
        var request = new PathRequest(Profile.Empty, knowledge.Occupations[0], constraints);
        return new Recommender(knowledge, Monday).Path(request, TestContext.Current.CancellationToken);
    }
}
