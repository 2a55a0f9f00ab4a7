using CareerBot.Careers;
using CareerBot.Knowledge.Demonstration;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Demonstration;

public sealed class PostingGeneratorTests
{
    private const int Count = 4000;
    private static readonly DateOnly Until = new(2026, 11, 25);
    private static readonly Lazy<List<GeneratedPosting>> Made = new(() => [.. Over(ProductLinker.Knowledge).Generate(Count, seed: 1)]);

    [Fact]
    public void The_same_seed_makes_the_same_postings()
    {
        var first = Over(ProductLinker.Knowledge).Generate(50, seed: 3).Select(posting => posting.Row.Description);
        var second = Over(ProductLinker.Knowledge).Generate(50, seed: 3).Select(posting => posting.Row.Description);

        second.ShouldBe(first);
    }

    [Fact]
    public void Another_seed_makes_other_postings()
    {
        var other = Over(ProductLinker.Knowledge).Generate(50, seed: 4).Select(posting => posting.Row.Description);

        other.ShouldNotBe(Made.Value.Take(50).Select(posting => posting.Row.Description));
    }

    [Theory]
    [InlineData("ai-marketing", 27)]
    [InlineData("ai-solutions", 23)]
    [InlineData("ai-application-development", 24)]
    [InlineData("ai-engineering", 18)]
    [InlineData("ai-algorithms", 5)]
    [InlineData("ai-production-lines", 3)]
    public void The_fields_have_the_shares_of_the_published_split(string field, int percent) =>
        Made.Value.Count(posting => posting.Field.Value == field).ShouldBe(Count * percent / 100);

    [Fact]
    public void A_center_with_other_fields_gets_equal_shares()
    {
        var hospital = ProductLinker.ReadFolder(AdvisorApp.Hospital);

        var counts = Over(hospital).Generate(1200, seed: 1).CountBy(posting => posting.Field).Select(count => count.Value).ToList();

        counts.Count.ShouldBe(hospital.Fields.Count);
        (counts.Max() - counts.Min()).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void About_half_of_the_rows_state_no_field()
    {
        var hidden = Made.Value.Count(posting => posting.Row is { Field: null, Occupation: null, Skills.Count: 0 });

        ((double)hidden / Count).ShouldBeInRange(0.45, 0.55);
    }

    [Fact]
    public void Five_hundred_companies_and_more_are_marked_as_made_up()
    {
        var companies = Made.Value.Select(posting => posting.Row.Company).Distinct().ToList();

        companies.Count.ShouldBeGreaterThanOrEqualTo(500);
        companies.ShouldAllBe(company => company.EndsWith("（演示）", StringComparison.Ordinal) || company.EndsWith(" (demo)", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_of_publication_spread_over_two_years_with_busy_and_quiet_months()
    {
        var days = Made.Value.Select(posting => posting.Row.Posted).ToList();
        var byMonth = days.CountBy(day => day.Month).ToDictionary(count => count.Key, count => count.Value);

        days.Max().ShouldBeLessThanOrEqualTo(Until);
        days.Min().ShouldBeInRange(Until.AddMonths(-24), Until.AddMonths(-23));
        byMonth[3].ShouldBeGreaterThan(byMonth[1] * 3 / 2);
    }

    [Fact]
    public void Senior_work_pays_more()
    {
        var paid = Made.Value.Where(posting => posting.Row is { SalaryMin: not null, ExperienceYears: not null }).ToList();

        var senior = paid.Where(posting => posting.Row.ExperienceYears >= 5).Average(posting => posting.Row.SalaryMin!.Value);
        var junior = paid.Where(posting => posting.Row.ExperienceYears < 1).Average(posting => posting.Row.SalaryMin!.Value);

        senior.ShouldBeGreaterThan(junior * 1.2m);
        paid.ShouldAllBe(posting => posting.Row.SalaryMin < posting.Row.SalaryMax);
    }

    [Fact]
    public void Descriptions_hardly_ever_repeat() =>
        Made.Value.Select(posting => posting.Row.Description).Distinct().Count().ShouldBeGreaterThan(Count * 99 / 100);

    [Fact]
    public void No_place_of_a_phrase_is_left_unfilled() =>
        Made.Value.ShouldAllBe(posting => !posting.Row.Description.Contains('{') && !posting.Row.Title.Contains('{'));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Both_languages_are_written(string code) =>
        Made.Value.Count(posting => posting.Row.Language == LanguageCode.Parse(code)).ShouldBeGreaterThan(Count / 10);

    [Fact]
    public void Words_that_are_no_such_file_are_refused() =>
        Should.Throw<InvalidDataException>(() => PostingWords.Read("purpose: nothing"));

    private static PostingGenerator Over(KnowledgeBase knowledge) => new(knowledge, ProductLinker.PostingWords, Until);
}
