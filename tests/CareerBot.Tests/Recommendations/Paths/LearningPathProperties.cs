using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using FsCheck.Xunit;
using Shouldly;

namespace CareerBot.Tests.Recommendations;

/// <summary>What holds of every path, over two thousand made-up catalogues and people.</summary>
public sealed class LearningPathProperties
{
    private const double Tolerance = 1e-9;

    [Property(MaxTest = 1200, Replay = "20261130,7", Arbitrary = [typeof(Seeds)])]
    public void A_path_breaks_no_rule(int seed)
    {
        var sample = PathSamples.Small(seed);

        var path = PathSamples.Plan(sample, sample.Request);

        LearningPathRules.Check(path, sample.Profile, sample.Knowledge, sample.Today).ShouldBeEmpty();
    }

    [Property(MaxTest = 400, Replay = "20261201,9", Arbitrary = [typeof(Seeds)])]
    public void A_cheapest_or_fastest_path_breaks_no_rule_and_closes_as_much(int seed)
    {
        var sample = PathSamples.Small(seed);
        var usual = PathSamples.Plan(sample, sample.Request);

        var cheapest = PathSamples.Plan(sample, sample.Request with { Preference = PathPreference.Cheapest });
        var fastest = PathSamples.Plan(sample, sample.Request with { Preference = PathPreference.Fastest });

        LearningPathRules.Check(cheapest, sample.Profile, sample.Knowledge, sample.Today).ShouldBeEmpty();
        LearningPathRules.Check(fastest, sample.Profile, sample.Knowledge, sample.Today).ShouldBeEmpty();
        (cheapest.GapClosed, fastest.GapClosed).ShouldBe((usual.GapClosed, usual.GapClosed));
        cheapest.Price.ShouldBeLessThanOrEqualTo(usual.Price);
        (fastest.Ends <= usual.Ends || usual.Ends is null).ShouldBeTrue();
    }

    [Property(MaxTest = 400, Replay = "20261202,11", Arbitrary = [typeof(Seeds)])]
    public void A_path_put_together_without_search_breaks_no_rule_either(int seed)
    {
        var sample = PathSamples.Small(seed);

        var path = new Recommender(sample.Knowledge, sample.Today, new RecommendationOptions { PathTimeLimit = TimeSpan.Zero, RelaxationTimeLimit = TimeSpan.Zero })
            .Path(sample.Request, Xunit.TestContext.Current.CancellationToken);

        LearningPathRules.Check(path, sample.Profile, sample.Knowledge, sample.Today).ShouldBeEmpty();
    }

    [Property(MaxTest = 150, Replay = "20261203,13", Arbitrary = [typeof(Seeds)])]
    public void Planning_twice_gives_the_same_path(int seed)
    {
        var sample = PathSamples.Small(seed);
        var first = PathSamples.Plan(sample, sample.Request);

        var second = PathSamples.Plan(PathSamples.Small(seed), PathSamples.Small(seed).Request);

        second.Steps.Select(step => (step.Course, step.Session, step.Starts, step.Ends))
            .ShouldBe(first.Steps.Select(step => (step.Course, step.Session, step.Starts, step.Ends)));
    }

    [Property(MaxTest = 200, Replay = "20261204,15", Arbitrary = [typeof(Seeds)])]
    public void Giving_way_on_a_constraint_never_closes_less(int seed)
    {
        var sample = PathSamples.Small(seed);
        var path = PathSamples.Plan(sample, sample.Request);
        var constraints = sample.Constraints;

        LearningPath[] wider =
        [
            .. new[]
            {
                constraints with { Budget = constraints.Budget * 1.5m },
                constraints with { HoursPerWeek = constraints.HoursPerWeek + 1.5 },
                constraints with { Deadline = constraints.Deadline?.AddDays(30) },
                constraints with { AvailableTimes = constraints.AvailableTimes.Count == 0 ? [] : [.. constraints.AvailableTimes, Week.Window("sat 08:00-20:00")] },
            }.Select(relaxed => PathSamples.Plan(sample, sample.Request with { Constraints = relaxed })),
        ];

        wider.ShouldAllBe(relaxed => relaxed.GapClosed >= path.GapClosed - Tolerance);
    }

    [Property(MaxTest = 200, Replay = "20261205,17", Arbitrary = [typeof(Seeds)])]
    public void One_more_course_never_closes_less(int seed)
    {
        var sample = PathSamples.Small(seed);
        var known = sample.Knowledge;
        var without = new KnowledgeBuilder()
            .With(known.Courses.SkipLast(1))
            .With(known.Postings)
            .With(known.Occupations)
            .Build();
        var fewer = new Recommender(without, sample.Today).Path(sample.Request, Xunit.TestContext.Current.CancellationToken);

        var path = PathSamples.Plan(sample, sample.Request);

        (path.GapClosed >= fewer.GapClosed - Tolerance || sample.Profile.FinishedCourses.Contains(known.Courses[^1].Id)).ShouldBeTrue();
    }

    [Property(MaxTest = 200, Replay = "20261206,19", Arbitrary = [typeof(Seeds)])]
    public void Holding_one_more_skill_never_leaves_more_missing(int seed)
    {
        var sample = PathSamples.Small(seed);
        var path = PathSamples.Plan(sample, sample.Request);
        var target = sample.Request.Target;
        var learned = target.Skills[seed % target.Skills.Count].Skill;
        var more = sample.Profile with
        {
            Skills = [.. sample.Profile.Skills.Where(held => held.Skill != learned), new HeldSkill(learned, SkillLevel.Expert, "more")],
        };

        var after = PathSamples.Plan(sample, sample.Request with { Profile = more });

        PathSamples.LeftMissing(after).ShouldBeLessThanOrEqualTo(PathSamples.LeftMissing(path) + Tolerance);
    }
}
