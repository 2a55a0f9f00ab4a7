using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>The rules are trusted with every path, so each is shown to catch what it is for: a valid path is spoiled in one way at a time.</summary>
public sealed class LearningPathRulesTests
{
    private static readonly DateOnly Today = Week.Day("2026-11-30");

    private static readonly KnowledgeBase Knowledge = new KnowledgeBuilder()
        .With(new OccupationBuilder("analyst").Wanting("python").Wanting("statistics").Wanting("charts", essential: false))
        .With(
            new CourseBuilder("basics").Teaching("python").In(Language.Zh)
                .Running("2026-12-05", "2026-12-19", "sat 09:00-12:00", district: "north")
                .Running("2026-12-05", "2026-12-19", "sat 13:00-16:00", seats: 0, district: "north"),
            new CourseBuilder("numbers").Teaching("statistics").Requiring("python").Costing(3000)
                .Running("2027-01-09", "2027-01-30", "sat 09:00-12:00", district: "north"),
            new CourseBuilder("pictures").Teaching("charts").After("basics").Taking(10).SelfPaced(),
            new CourseBuilder("evenings").Teaching("charts")
                .Running("2027-01-11", "2027-01-31", "sat 11:00-14:00", district: "south"))
        .Build();

    private static readonly PathConstraints Wishes = new() { Start = Today, HoursPerWeek = 5, Budget = 6000, Deadline = Week.Day("2027-03-31") };

    [Fact]
    public void The_path_to_spoil_is_valid()
    {
        var path = Planned();

        path.Steps.Select(step => step.Course.Value).ShouldBe(["basics", "pictures", "numbers"]);
        Broken(path).ShouldBeEmpty();
    }

    [Fact]
    public void A_course_nobody_offers_is_caught() =>
        Broken(Spoil("pictures", step => step with { Course = new CourseId("invented") })).ShouldContain(PathRule.Exists);

    [Fact]
    public void A_session_of_another_course_is_caught() =>
        Broken(Spoil("basics", step => step with { Session = new SessionId("numbers#1") })).ShouldContain(PathRule.Exists);

    [Fact]
    public void Another_price_than_the_courses_is_caught() =>
        Broken(Spoil("basics", step => step with { Price = 1 })).ShouldContain(PathRule.Figures);

    [Fact]
    public void Other_hours_than_the_courses_are_caught() =>
        Broken(Spoil("basics", step => step with { Hours = 1 })).ShouldContain(PathRule.Figures);

    [Fact]
    public void Other_dates_than_the_sessions_are_caught() =>
        Broken(Spoil("basics", step => step with { Ends = step.Ends.AddDays(-1) })).ShouldContain(PathRule.Figures);

    [Fact]
    public void A_self_paced_course_of_no_whole_weeks_is_caught() =>
        Broken(Spoil("pictures", step => step with { Ends = step.Ends.AddDays(1) })).ShouldContain(PathRule.Figures);

    [Fact]
    public void A_course_taken_twice_is_caught() =>
        Broken(Planned() is var path ? path with { Steps = [path.Steps[0], .. path.Steps] } : path).ShouldContain(PathRule.Once);

    [Fact]
    public void A_full_session_is_caught() =>
        Broken(Spoil("basics", step => step with { Session = new SessionId("basics#2"), Meets = [Week.Meeting("sat 13:00-16:00")] })).ShouldBe([PathRule.Seats]);

    [Fact]
    public void A_start_before_today_is_caught() =>
        LearningPathRules.Check(Planned(), Profile.Empty, Knowledge, Week.Day("2026-12-06")).Select(broken => broken.Rule).ShouldBe([PathRule.Start]);

    [Fact]
    public void A_start_before_the_day_told_is_caught() =>
        Broken(Wish(wishes => wishes with { Start = Week.Day("2026-12-06") })).ShouldBe([PathRule.Start]);

    [Fact]
    public void An_end_after_the_deadline_is_caught() =>
        Broken(Wish(wishes => wishes with { Deadline = Week.Day("2027-01-29") })).ShouldBe([PathRule.Deadline]);

    [Fact]
    public void A_missing_prerequisite_is_caught() =>
        Broken(Without("basics")).ShouldContain(PathRule.Requires);

    [Fact]
    public void A_prerequisite_not_finished_in_time_is_caught()
    {
        var late = new CourseBuilder("basics").Teaching("python").Running("2027-01-04", "2027-01-09", "sun 09:00-12:00").Build();
        var path = Spoil("basics", step => step with { Starts = late.Sessions[0].Starts, Ends = late.Sessions[0].Ends, Meets = late.Sessions[0].Meets });

        var broken = Broken(path, new KnowledgeBuilder().With(Knowledge.Occupations).With(Knowledge.Courses.Skip(1)).With([late]).Build());

        broken.ShouldContain(PathRule.Requires);
    }

    [Fact]
    public void A_course_that_must_come_after_another_missing_one_is_caught() =>
        Broken(Without("basics")).ShouldContain(PathRule.After);

    [Fact]
    public void Sessions_that_share_a_time_are_caught() =>
        Broken(With("evenings")).ShouldContain(PathRule.Overlap);

    [Fact]
    public void A_week_too_full_is_caught() =>
        Broken(Wish(wishes => wishes with { HoursPerWeek = 2.5 })).ShouldContain(PathRule.Load);

    [Fact]
    public void Too_much_self_paced_learning_is_caught_though_no_hours_were_told() =>
        Broken(Spoil("pictures", step => step with { Ends = step.Starts.AddDays(6) }) is var path ? path with { Constraints = Wishes with { HoursPerWeek = null } } : path)
            .ShouldBe([PathRule.Load]);

    [Fact]
    public void The_wrong_way_of_learning_is_caught() =>
        Broken(Wish(wishes => wishes with { Mode = CourseMode.Online })).ShouldBe([PathRule.Mode, PathRule.Mode]);

    [Fact]
    public void The_wrong_teaching_language_is_caught() =>
        Broken(Wish(wishes => wishes with { Language = Language.En })).ShouldBe([PathRule.Language]);

    [Fact]
    public void The_wrong_district_is_caught() =>
        Broken(Wish(wishes => wishes with { District = new DistrictId("south") })).ShouldBe([PathRule.District, PathRule.District]);

    [Fact]
    public void A_meeting_outside_the_free_times_is_caught() =>
        Broken(Wish(wishes => wishes with { AvailableTimes = [Week.Window("sat 09:30-24:00")] })).ShouldBe([PathRule.Times, PathRule.Times]);

    [Fact]
    public void Free_times_that_touch_count_as_one() =>
        Broken(Wish(wishes => wishes with { AvailableTimes = [Week.Window("sat 10:00-24:00"), Week.Window("sat 08:00-10:00")] })).ShouldBeEmpty();

    [Fact]
    public void A_path_too_dear_is_caught() =>
        Broken(Wish(wishes => wishes with { Budget = 4999 })).ShouldBe([PathRule.Budget]);

    [Fact]
    public void Steps_in_the_wrong_order_are_caught() =>
        Broken(Planned() is var path ? path with { Steps = [.. path.Steps.Reverse()] } : path).ShouldContain(PathRule.Order);

    [Fact]
    public void A_step_without_reason_is_caught() =>
        Broken(Spoil("pictures", step => step with { Closes = [] })).ShouldBe([PathRule.Reason]);

    [Fact]
    public void A_claim_to_close_what_is_not_taught_is_caught() =>
        Broken(Spoil("pictures", step => step with { Closes = [new LiftedSkill(new SkillId("python"), SkillLevel.None, SkillLevel.Working)] })).ShouldBe([PathRule.Reason]);

    [Fact]
    public void A_skill_nobody_wants_is_caught() =>
        Broken(Wish(wishes => wishes with { SkippedSkills = [new SkillId("charts")] })).ShouldContain(PathRule.Reason);

    [Fact]
    public void A_share_closed_that_the_steps_do_not_teach_is_caught() =>
        Broken(Planned() with { GapClosed = 0.5 }).ShouldBe([PathRule.GapClosed]);

    private static LearningPath Planned() =>
        new Recommender(Knowledge, Today).Path(new PathRequest(Profile.Empty, Knowledge.Occupations[0], Wishes), TestContext.Current.CancellationToken);

    private static LearningPath Wish(Func<PathConstraints, PathConstraints> change) =>
        Planned() is var path ? path with { Constraints = change(path.Constraints) } : path;

    private static LearningPath Spoil(string course, Func<PathStep, PathStep> change) => Planned() is var path
        ? path with { Steps = [.. path.Steps.Select(step => step.Course.Value == course ? change(step) : step)] }
        : path;

    private static LearningPath Without(string course) => Planned() is var path
        ? path with { Steps = [.. path.Steps.Where(step => step.Course.Value != course)] }
        : path;

    private static LearningPath With(string course)
    {
        var path = Planned();
        var added = Knowledge.Find(new CourseId(course))!;
        var session = added.Sessions[0];
        var step = new PathStep(added.Id, session.Id, session.Starts, session.Ends, session.Meets, added.Hours, added.Price, [], null);
        return path with { Steps = [.. path.Steps, step] };
    }

    private static IReadOnlyList<PathRule> Broken(LearningPath path, KnowledgeBase? knowledge = null) =>
        [.. LearningPathRules.Check(path, Profile.Empty, knowledge ?? Knowledge, Today).Select(broken => broken.Rule)];
}
