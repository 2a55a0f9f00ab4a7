using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>The gap in examples computed by hand.</summary>
public sealed class SkillGapTests
{
    private static readonly DateOnly Today = Week.Day("2026-11-30");

    [Fact]
    public void With_fewer_than_thirty_postings_the_marks_alone_weigh()
    {
        var gap = Measure(29, Profile.Empty);

        gap.WeighedByPostings.ShouldBeFalse();
        gap.Skills.Select(item => item.Weight).ShouldBe([1, 0.5]);
    }

    [Fact]
    public void From_thirty_postings_on_half_the_weight_is_the_share_that_asks_for_the_skill()
    {
        // All 30 ask for python: 0.5 × 1 + 0.5 × 30/30. Every third asks for charts: 0.5 × 0.5 + 0.5 × 10/30.
        var gap = Measure(30, Profile.Empty);

        gap.WeighedByPostings.ShouldBeTrue();
        gap.Skills[0].Weight.ShouldBe(1, 1e-12);
        gap.Skills[1].Weight.ShouldBe(0.25 + (1 / 6.0), 1e-12);
    }

    [Fact]
    public void The_period_of_the_postings_counted_is_stated()
    {
        var gap = Measure(30, Profile.Empty);

        gap.Period.ShouldBe(new DateRange(Week.Day("2026-11-02"), Week.Day("2026-11-02")));
    }

    [Fact]
    public void A_closed_posting_does_not_count()
    {
        var knowledge = Knowledge(29, new PostingBuilder("closed").For("analyst").Asking("python").Expiring("2026-11-29"));

        var gap = new Recommender(knowledge, Today).Gap(Profile.Empty, new OccupationId("analyst"))!;

        gap.Postings.ShouldBe(29);
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(1, 2, 2)]
    [InlineData(3, 0, 0)]
    [InlineData(4, 0, 0)]
    public void Levels_are_missing_from_the_level_shown_up_to_the_level_wanted(int shown, int missing, double weighted)
    {
        var gap = Measure(5, new ProfileBuilder().Holding("python", shown).Build());

        gap.Skills[0].MissingLevels.ShouldBe(missing);
        gap.Skills[0].WeightedMissing.ShouldBe(weighted);
    }

    [Fact]
    public void A_course_finished_before_counts_as_shown_and_never_lowers_a_level()
    {
        var finished = new ProfileBuilder().Holding("python", 3).Finished("basics").Build();

        var gap = Measure(5, finished);

        gap.Skills.Select(item => item.Shown).ShouldBe([SkillLevel.Proficient, SkillLevel.Working]);
    }

    [Fact]
    public void The_skills_missing_come_heaviest_first()
    {
        var gap = Measure(5, Profile.Empty);

        gap.Missing.Select(item => item.Skill.Value).ShouldBe(["python", "charts"]);
        gap.WeightedMissing.ShouldBe(4);
    }

    [Fact]
    public void An_unknown_occupation_has_no_gap() =>
        new Recommender(Knowledge(1), Today).Gap(Profile.Empty, new OccupationId("nobody")).ShouldBeNull();

    private static SkillGap Measure(int postings, Profile profile) => new Recommender(Knowledge(postings), Today).Gap(profile, new OccupationId("analyst"))!;

    private static KnowledgeBase Knowledge(int postings, params PostingBuilder[] more) => new KnowledgeBuilder()
        .With(new OccupationBuilder("analyst").Wanting("python", 3).Wanting("charts", 2, essential: false))
        .With(new CourseBuilder("basics").Teaching("python", 1).Teaching("charts", 2))
        .With(more)
        .With(Enumerable.Range(0, postings).Select(index => new PostingBuilder($"posting-{index}").For("analyst").Asking(index % 3 == 0 ? ["python", "charts"] : ["python"]).Build()))
        .Build();
}
