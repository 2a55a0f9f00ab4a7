using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>How a person stands to one posting, in examples computed by hand.</summary>
public sealed class JobMatchTests
{
    [Fact]
    public void Whoever_shows_all_at_the_wanted_level_meets_it()
    {
        var match = Match(new ProfileBuilder().Holding("python", 3).Holding("charts").Build(), Posting());

        match.Fit.ShouldBe(JobFit.Meets);
        match.Share.ShouldBe(1);
        match.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_skill_shown_below_the_occupations_level_is_missing()
    {
        // python weighs 1 at level 3, charts 0.5 at level 2, and git, which the occupation does not list, 0.5 at level 2.
        var match = Match(new ProfileBuilder().Holding("python", 2).Holding("charts").Build(), Posting().Asking("python", "charts", "git"));

        match.Share.ShouldBe(0.25, 1e-12);
        match.Missing.Select(missing => (missing.Skill.Value, missing.Wanted, missing.Shown))
            .ShouldBe([("python", SkillLevel.Proficient, SkillLevel.Working), ("git", SkillLevel.Working, SkillLevel.None)]);
    }

    [Theory]
    [InlineData(1, JobFit.Nearly)]
    [InlineData(2, JobFit.Nearly)]
    [InlineData(3, JobFit.NotYet)]
    public void Up_to_two_things_missing_is_nearly(int missing, JobFit fit)
    {
        var asked = Enumerable.Range(0, missing).Select(index => $"skill-{index}").Append("charts").ToArray();

        var match = Match(new ProfileBuilder().Holding("charts").Build(), Posting().Asking(asked));

        match.Fit.ShouldBe(fit);
        match.Missing.Count.ShouldBe(missing);
    }

    [Fact]
    public void Years_too_few_are_missing_like_a_skill()
    {
        var match = Match(new ProfileBuilder().Holding("python", 3).Holding("charts").Experienced(1).Build(), Posting().Experienced(3));

        (match.Fit, match.YearsMissing).ShouldBe((JobFit.Nearly, 2));
    }

    [Fact]
    public void Years_not_told_are_not_held_against_anyone()
    {
        var match = Match(new ProfileBuilder().Holding("python", 3).Holding("charts").Build(), Posting().Experienced(3));

        (match.Fit, match.YearsMissing).ShouldBe((JobFit.Meets, 0));
    }

    [Fact]
    public void Education_below_the_one_asked_for_is_missing()
    {
        var associate = new ProfileBuilder().Holding("python", 3).Holding("charts").Educated(EducationLevel.Associate).Build();

        var match = Match(associate, Posting().Educated(EducationLevel.Bachelor));

        (match.Fit, match.EducationMissing).ShouldBe((JobFit.Nearly, EducationLevel.Bachelor));
    }

    [Fact]
    public void Education_above_the_one_asked_for_is_enough()
    {
        var master = new ProfileBuilder().Holding("python", 3).Holding("charts").Educated(EducationLevel.Master).Build();

        Match(master, Posting().Educated(EducationLevel.Bachelor)).Fit.ShouldBe(JobFit.Meets);
    }

    [Fact]
    public void A_skill_years_and_education_missing_are_three_things()
    {
        var person = new ProfileBuilder().Holding("python", 3).Experienced(0).Educated(EducationLevel.Associate).Build();

        var match = Match(person, Posting().Experienced(1).Educated(EducationLevel.Bachelor));

        match.Fit.ShouldBe(JobFit.NotYet);
    }

    [Fact]
    public void A_posting_that_names_no_skills_is_judged_by_its_occupations_essential_ones()
    {
        var match = Match(new ProfileBuilder().Holding("python", 3).Build(), Posting().Asking());

        (match.Fit, match.Share).ShouldBe((JobFit.Meets, 1));
    }

    [Fact]
    public void A_posting_nothing_is_known_of_is_never_claimed_to_fit() =>
        Match(new ProfileBuilder().Holding("python", 3).Build(), new PostingBuilder("unknown")).Fit.ShouldBe(JobFit.NotYet);

    private static PostingBuilder Posting() => new PostingBuilder("posting").For("analyst").Asking("python", "charts");

    private static JobMatch Match(Profile profile, PostingBuilder posting)
    {
        var knowledge = new KnowledgeBuilder()
            .With(new OccupationBuilder("analyst").Wanting("python", 3).Wanting("charts", 2, essential: false))
            .With(posting)
            .Build();
        return new Recommender(knowledge, Week.Day("2026-11-30")).Job(profile, knowledge.Postings[0].Id)!;
    }
}
