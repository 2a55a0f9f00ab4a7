using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>Demand counted over a handful of postings, by hand.</summary>
public sealed class DemandReportTests
{
    private static readonly KnowledgeBase Knowledge = new KnowledgeBuilder()
        .Fields("kitchen", "office")
        .With(
            new PostingBuilder("one").In("office").For("clerk").Asking("letters", "letters", "files").At("north").Paying(4000, 6000).Posted("2026-09-10"),
            new PostingBuilder("two").In("office", inferred: true).For("clerk").Asking("letters").At("north").Paying(6000, null).Posted("2026-10-01"),
            new PostingBuilder("three").In("kitchen").For("cook").Asking("soup").At("south").Paying(null, 7000).Posted("2026-10-31"),
            new PostingBuilder("four").In("kitchen").For("cook").Asking("soup").Paying(8000, 8000).Posted("2026-11-02").Expiring("2026-11-20"),
            new PostingBuilder("five").Asking("letters").Paying(9000, 11000).Posted("2026-11-03"),
            new PostingBuilder("tomorrow").In("office").Asking("letters").Posted("2026-12-01"))
        .Build();

    [Fact]
    public void Postings_published_until_today_are_counted_and_those_open_apart()
    {
        var report = Report(new DemandScope());

        (report.Total, report.Open).ShouldBe((5, 4));
        report.Period.ShouldBe(new DateRange(Week.Day("2026-09-10"), Week.Day("2026-11-03")));
    }

    [Fact]
    public void Fields_come_in_display_order_and_what_is_unclear_last() =>
        Report(new DemandScope()).ByField.ShouldBe([new Counted("kitchen", 2, 0.4), new Counted("office", 2, 0.4), new Counted("", 1, 0.2)]);

    [Fact]
    public void A_posting_that_names_a_skill_twice_counts_once() =>
        Report(new DemandScope()).BySkill.ShouldBe([new Counted("letters", 3, 0.6), new Counted("soup", 2, 0.4), new Counted("files", 1, 0.2)]);

    [Fact]
    public void Months_run_from_the_oldest() =>
        Report(new DemandScope()).ByMonth.Select(month => (month.Key, month.Count)).ShouldBe([("2026-09", 1), ("2026-10", 2), ("2026-11", 2)]);

    [Fact]
    public void Districts_come_by_count_and_unstated_ones_last() =>
        Report(new DemandScope()).ByDistrict.Select(district => (district.Key, district.Count)).ShouldBe([("north", 2), ("south", 1), ("", 2)]);

    [Fact]
    public void The_share_of_inferred_fields_is_stated() => Report(new DemandScope()).FieldInferredShare.ShouldBe(0.2);

    [Fact]
    public void Salary_quartiles_lie_between_the_ranks()
    {
        // Middles and single ends: 5000, 6000, 7000, 8000, 10000. Ranks 2, 3 and 4 of five.
        Report(new DemandScope()).Salary.ShouldBe(new SalaryRange(6000, 7000, 8000, 5));
    }

    [Fact]
    public void Four_salaries_are_too_few_for_quartiles() =>
        Report(new DemandScope(), new DateRange(Week.Day("2026-09-10"), Week.Day("2026-11-02"))).Salary.ShouldBeNull();

    [Fact]
    public void A_scope_and_a_period_narrow_the_count()
    {
        var office = Report(new DemandScope(Field: new FieldId("office")));
        var october = Report(new DemandScope(), new DateRange(Week.Day("2026-10-01"), Week.Day("2026-10-31")));
        var soup = Report(new DemandScope(Skill: new SkillId("soup"), District: new DistrictId("south")));

        (office.Total, october.Total, soup.Total).ShouldBe((2, 2, 1));
    }

    [Fact]
    public void Nothing_in_scope_is_a_total_of_zero()
    {
        var report = Report(new DemandScope(Occupation: new OccupationId("nobody")));

        (report.Total, report.Salary, report.ByField.Count).ShouldBe((0, null, 0));
    }

    private static DemandReport Report(DemandScope scope, DateRange? period = null) => new Recommender(Knowledge, Week.Day("2026-11-30")).Demand(scope, period);
}
