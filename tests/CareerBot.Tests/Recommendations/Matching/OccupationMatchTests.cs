using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>Occupations ranked by what a person shows, in examples computed by hand.</summary>
public sealed class OccupationMatchTests
{
    private static readonly KnowledgeBase Knowledge = new KnowledgeBuilder()
        .With(
            new OccupationBuilder("analyst").Wanting("python", 3).Wanting("charts", 2, essential: false),
            new OccupationBuilder("designer").Wanting("charts", 2),
            new OccupationBuilder("cook").Wanting("soup", 2).In("kitchen"),
            new OccupationBuilder("baker").Wanting("bread", 2).In("kitchen"))
        .Fields("kitchen")
        .With([.. Enumerable.Range(1, 5).Select(index => new PostingBuilder($"baker-{index}").For("baker").Asking("bread").Paying(1000 * index, (1000 * index) + 2000))])
        .Build();

    [Fact]
    public void The_fit_is_the_weighted_share_of_levels_shown()
    {
        // python: 3 levels × 1, of which 1 is shown; charts: 2 levels × 0.5, both shown.
        var match = Rank(new ProfileBuilder().Holding("python", 1).Holding("charts", 4).Build()).Single(match => match.Occupation.Id.Value == "analyst");

        match.Fit.ShouldBe(2 / 4.0, 1e-12);
        match.Shown.Select(skill => skill.Value).ShouldBe(["python", "charts"]);
        match.Missing.ShouldBe([new MissingSkill(new SkillId("python"), SkillLevel.Proficient, SkillLevel.Aware)]);
    }

    [Fact]
    public void The_best_fit_comes_first_and_among_equals_the_most_wanted()
    {
        var ranked = Rank(new ProfileBuilder().Holding("charts").Build());

        ranked.Select(match => match.Occupation.Id.Value).ShouldBe(["designer", "analyst", "baker", "cook"]);
    }

    [Fact]
    public void Demand_and_salary_are_those_of_the_open_postings()
    {
        var baker = Rank(Profile.Empty).Single(match => match.Occupation.Id.Value == "baker");

        baker.Postings.ShouldBe(5);
        baker.Salary.ShouldBe(new SalaryRange(3000, 4000, 5000, 5));
    }

    [Fact]
    public void A_field_narrows_the_ranking() =>
        new Recommender(Knowledge, Week.Day("2026-11-30")).Occupations(Profile.Empty, new FieldId("kitchen"))
            .Select(match => match.Occupation.Id.Value).ShouldBe(["baker", "cook"]);

    private static IReadOnlyList<OccupationMatch> Rank(Profile profile) => new Recommender(Knowledge, Week.Day("2026-11-30")).Occupations(profile);
}
