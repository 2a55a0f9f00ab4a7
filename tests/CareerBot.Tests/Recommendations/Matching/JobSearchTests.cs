using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>Which postings are found, in what order.</summary>
public sealed class JobSearchTests
{
    private static readonly Profile Person = new ProfileBuilder().Holding("python").Build();

    [Fact]
    public void A_range_that_only_reaches_the_salary_wished_for_is_left_out()
    {
        var found = Find(
            new JobQuery { SalaryMin = 20000 },
            new PostingBuilder("maybe").Asking("python").Paying(15000, 21000),
            new PostingBuilder("surely").Asking("python").Paying(20000, 30000));

        Names(found).ShouldBe(["surely"]);
    }

    [Fact]
    public void Where_only_the_upper_end_is_stated_it_counts()
    {
        var found = Find(
            new JobQuery { SalaryMin = 20000 },
            new PostingBuilder("low").Asking("python").Paying(null, 19999),
            new PostingBuilder("high").Asking("python").Paying(null, 20000));

        Names(found).ShouldBe(["high"]);
    }

    [Fact]
    public void Postings_that_state_no_salary_are_left_out_and_counted()
    {
        var found = Find(
            new JobQuery { SalaryMin = 20000 },
            new PostingBuilder("silent").Asking("python"),
            new PostingBuilder("silent too").Asking("python"),
            new PostingBuilder("low").Asking("python").Paying(10000, 12000),
            new PostingBuilder("high").Asking("python").Paying(25000, 30000));

        (found.Total, found.WithoutSalary).ShouldBe((1, 2));
    }

    [Fact]
    public void Whoever_asks_for_no_salary_misses_none()
    {
        var found = Find(new JobQuery(), new PostingBuilder("silent").Asking("python"));

        (found.Total, found.WithoutSalary).ShouldBe((1, 0));
    }

    [Fact]
    public void A_better_fit_comes_before_a_better_salary()
    {
        var found = Find(
            new JobQuery { SalaryMin = 20000 },
            new PostingBuilder("dear").Asking("python", "a", "b", "c").Paying(90000, 95000),
            new PostingBuilder("fits").Asking("python").Paying(20000, 21000));

        Names(found).ShouldBe(["fits", "dear"]);
    }

    [Fact]
    public void Among_equal_fits_the_better_paid_comes_first()
    {
        var found = Find(
            new JobQuery { SalaryMin = 20000 },
            new PostingBuilder("less").Asking("python").Paying(20000, 50000),
            new PostingBuilder("more").Asking("python").Paying(30000, 31000));

        Names(found).ShouldBe(["more", "less"]);
    }

    [Fact]
    public void Without_a_salary_wished_for_the_closest_comes_first()
    {
        var found = Find(
            new JobQuery(),
            new PostingBuilder("farther").Asking("python", "a", "b").Paying(40000, 50000),
            new PostingBuilder("closer").Asking("python", "a").Paying(10000, 11000));

        Names(found).ShouldBe(["closer", "farther"]);
    }

    [Fact]
    public void Remote_work_fits_any_district()
    {
        var found = Find(
            new JobQuery { District = new DistrictId("north") },
            new PostingBuilder("there").Asking("python").At("north"),
            new PostingBuilder("elsewhere").Asking("python").At("south"),
            new PostingBuilder("remote").Asking("python").At("south").Worked(WorkMode.Remote));

        Names(found).Order().ShouldBe(["remote", "there"]);
    }

    [Fact]
    public void An_expired_posting_is_not_found() =>
        Find(new JobQuery(), new PostingBuilder("old").Asking("python").Expiring("2026-11-29")).Total.ShouldBe(0);

    [Fact]
    public void At_most_as_many_as_asked_for_are_named_and_all_are_counted()
    {
        var found = Find(new JobQuery { Limit = 2 }, [.. Enumerable.Range(0, 7).Select(index => new PostingBuilder($"posting-{index}").Asking("python"))]);

        (found.Items.Count, found.Total).ShouldBe((2, 7));
    }

    private static IEnumerable<string> Names(JobMatches found) => found.Items.Select(match => match.Posting.Id.Value);

    private static JobMatches Find(JobQuery query, params PostingBuilder[] postings) =>
        new Recommender(new KnowledgeBuilder().With(postings).Build(), Week.Day("2026-11-30")).Jobs(Person, query);
}
