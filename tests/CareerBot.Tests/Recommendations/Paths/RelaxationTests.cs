using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>Which constraint costs most, and which keep everything out, in examples small enough to see.</summary>
public sealed class RelaxationTests
{
    private static readonly DateOnly Monday = Week.Day("2026-11-30");
    private static readonly PathConstraints Free = new() { Start = Monday };

    private static readonly CourseBuilder[] Weekend =
    [
        new CourseBuilder("basics").Teaching("python").Costing(500).Running("2026-12-05", "2026-12-20", "sat 09:00-12:00", district: "north"),
        new CourseBuilder("applied").Teaching("ml").Costing(900).Running("2027-01-05", "2027-01-28", "tue 18:30-21:30", district: "south"),
    ];

    [Fact]
    public void The_next_price_that_buys_more_is_named_when_a_fifth_more_does_not()
    {
        var relaxation = Plan(Free with { Budget = 1000 }, Weekend).Relaxation.ShouldNotBeNull();

        (relaxation.Constraint, relaxation.Relaxed.Budget, relaxation.Price).ShouldBe((ConstraintKind.Budget, 1400, 1400));
        (relaxation.GapClosed, relaxation.SkillsClosed).ShouldBe((1, 2));
    }

    [Fact]
    public void Weekday_evenings_are_offered_to_whoever_has_only_weekends()
    {
        var weekends = Free with { AvailableTimes = [Week.Window("sat 00:00-24:00"), Week.Window("sun 00:00-24:00")] };

        var path = Plan(weekends, Weekend);

        path.GapClosed.ShouldBe(0.5);
        var relaxation = path.Relaxation.ShouldNotBeNull();
        (relaxation.Constraint, relaxation.GapClosed).ShouldBe((ConstraintKind.AvailableTimes, 1));
        relaxation.Relaxed.AvailableTimes.ShouldContain(Week.Window("tue 18:00-22:00"));
    }

    [Fact]
    public void The_constraint_that_costs_most_is_the_one_named()
    {
        // Eight weeks more would bring one skill, two hours a week more would bring two.
        var path = Plan(
            Free with { HoursPerWeek = 2, Deadline = Week.Day("2026-12-31") },
            new CourseBuilder("late").Teaching("ml").Running("2027-01-11", "2027-01-31", "mon 18:00-20:00"),
            new CourseBuilder("long").Teaching("python").Teaching("ml").Running("2026-12-01", "2026-12-31", "sat 09:00-13:00"));

        var relaxation = path.Relaxation.ShouldNotBeNull();

        (relaxation.Constraint, relaxation.Relaxed.HoursPerWeek, relaxation.SkillsClosed).ShouldBe((ConstraintKind.HoursPerWeek, 4, 2));
    }

    [Fact]
    public void Nothing_is_offered_when_nothing_is_left_to_gain() =>
        Plan(Free with { Budget = 1400 }, Weekend).Relaxation.ShouldBeNull();

    [Fact]
    public void Giving_way_as_told_closes_what_was_told()
    {
        var relaxation = Plan(Free with { Budget = 1000 }, Weekend).Relaxation.ShouldNotBeNull();

        var path = Plan(relaxation.Relaxed, Weekend);

        (path.GapClosed, path.Price).ShouldBe((relaxation.GapClosed, relaxation.Price));
    }

    [Fact]
    public void A_single_constraint_that_keeps_everything_out_is_blamed()
    {
        var path = Plan(Free with { District = new DistrictId("west"), Budget = 5000 }, Weekend);

        path.Steps.ShouldBeEmpty();
        path.Clashes.ShouldBe([ConstraintKind.District]);
    }

    [Fact]
    public void Constraints_that_only_together_keep_everything_out_are_blamed_together() =>
        Plan(Free with { Deadline = Week.Day("2026-12-02"), Budget = 10, Language = Language.Zh }, Weekend).Clashes
            .ShouldBe([ConstraintKind.Deadline, ConstraintKind.Budget]);

    [Fact]
    public void Where_no_course_teaches_what_is_missing_no_constraint_is_blamed() =>
        Plan(Free with { Budget = 10 }, new CourseBuilder("other").Teaching("knitting").Running("2026-12-05", "2026-12-20")).Clashes.ShouldBeEmpty();

    [Theory]
    [InlineData(-500, 5, "2027-12-31")]
    [InlineData(5000, 0, "2027-12-31")]
    [InlineData(5000, -3, "2027-12-31")]
    [InlineData(5000, 5, "2020-01-01")]
    public void Limits_that_make_no_sense_give_no_path_and_are_named(int budget, double hours, string deadline)
    {
        var path = Plan(Free with { Budget = budget, HoursPerWeek = hours, Deadline = Week.Day(deadline) }, Weekend);

        path.Steps.ShouldBeEmpty();
        path.ProvenOptimal.ShouldBeTrue();
        path.Clashes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_path_without_steps_breaks_no_rule_even_under_a_budget_below_nothing()
    {
        var knowledge = new KnowledgeBuilder().With(new OccupationBuilder("engineer").Wanting("ml")).With(Weekend).Build();
        var request = new PathRequest(Profile.Empty, knowledge.Occupations[0], Free with { Budget = -500 });

        var path = new Recommender(knowledge, Monday).Path(request, TestContext.Current.CancellationToken);

        LearningPathRules.Check(path, Profile.Empty, knowledge, Monday).ShouldBeEmpty();
    }

    private static LearningPath Plan(PathConstraints constraints, params CourseBuilder[] courses)
    {
        var knowledge = new KnowledgeBuilder()
            .With(new OccupationBuilder("engineer").Wanting("ml").Wanting("python"))
            .With(courses)
            .Build();
        var request = new PathRequest(Profile.Empty, knowledge.Occupations[0], constraints);
        return new Recommender(knowledge, Monday).Path(request, TestContext.Current.CancellationToken);
    }
}
