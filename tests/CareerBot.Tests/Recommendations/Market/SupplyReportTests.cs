using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>Demand against seats, by hand.</summary>
public sealed class SupplyReportTests
{
    [Fact]
    public void The_scarcest_skills_come_first_and_self_paced_ones_last()
    {
        var supply = Report(
            new CourseBuilder("letters course").Teaching("letters").Running("2026-12-01", "2026-12-20", seats: 4),
            new CourseBuilder("soup course").Teaching("soup").Running("2026-12-01", "2026-12-20", seats: 6),
            new CourseBuilder("bread course").Teaching("bread").SelfPaced());

        supply.Select(gap => gap.Skill.Value).ShouldBe(["files", "letters", "soup", "bread"]);
    }

    [Fact]
    public void Seats_of_coming_sessions_add_up_and_begun_or_full_ones_do_not()
    {
        var supply = Report(
            new CourseBuilder("first").Teaching("letters").Running("2026-11-29", "2026-12-20", seats: 9).Running("2026-11-30", "2026-12-20", seats: 4),
            new CourseBuilder("second").Teaching("letters").Running("2027-01-10", "2027-01-20", seats: 3),
            new CourseBuilder("full").Teaching("letters").Running("2027-01-10", "2027-01-20", seats: 0));

        supply.Single(gap => gap.Skill.Value == "letters").ShouldBe(new SupplyGap(new SkillId("letters"), 3, 0.75, 2, 7, false));
    }

    [Fact]
    public void Without_open_postings_there_is_nothing_to_plan_for() =>
        new Recommender(new KnowledgeBuilder().Build(), Week.Day("2026-11-30")).Supply(new DemandScope()).Skills.ShouldBeEmpty();

    private static IReadOnlyList<SupplyGap> Report(params CourseBuilder[] courses)
    {
        var knowledge = new KnowledgeBuilder()
            .With(courses)
            .With(
                new PostingBuilder("one").Asking("letters", "files"),
                new PostingBuilder("two").Asking("letters", "soup"),
                new PostingBuilder("three").Asking("letters", "soup"),
                new PostingBuilder("four").Asking("bread"),
                new PostingBuilder("closed").Asking("files").Expiring("2026-11-29"))
            .Build();
        return new Recommender(knowledge, Week.Day("2026-11-30")).Supply(new DemandScope()).Skills;
    }
}
