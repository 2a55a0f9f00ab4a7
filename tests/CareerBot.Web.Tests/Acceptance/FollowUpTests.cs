using System.Net;
using CareerBot.Careers;
using Shouldly;

namespace CareerBot.Web.Tests.Acceptance;

public sealed class FollowUpTests(PlayedTalks talks) : IClassFixture<PlayedTalks>
{
    private static readonly string[] Cited = ["rich", "cheaper", "why", "second", "jobs", "refunds"];

    public static MatrixTheoryData<string, string> All => new(["en", "zh"], PlayedTalks.Script.Select(line => line.Name));

    public static MatrixTheoryData<string, string> Claims => new(["en", "zh"], Cited);

    private KnowledgeBase Knowledge => talks.Live.Current.Base;

    [Theory]
    [MemberData(nameof(All))]
    public void An_answer_is_in_the_language_of_the_question(string language, string name)
    {
        var answer = talks[language, name];

        answer.Language.ShouldBe(language);
        answer.Text.Any(character => character is >= '\u4e00' and <= '\u9fff' and not '中').ShouldBe(
            language == "zh" || SaysChinese(answer), answer.Text);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_names_its_sources(string language, string name)
    {
        talks[language, name].Sources.ShouldNotBeEmpty(talks[language, name].Text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_mark_has_its_source_and_every_source_its_mark(string language, string name)
    {
        var answer = talks[language, name];

        answer.Marks.ShouldBe(answer.Sources.Select(source => (int)source["n"]!).Order(), ignoreOrder: false, answer.Text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_source_is_a_record_with_a_page(string language, string name)
    {
        foreach (var source in talks[language, name].Sources)
        {
            using var page = await talks.Host.Http.GetAsync(new Uri((string)source["url"]!), TestContext.Current.CancellationToken);

            page.StatusCode.ShouldBe(HttpStatusCode.OK, source.ToJsonString());
            Exists((string)source["record"]!).ShouldBeTrue(source.ToJsonString());
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Nothing_is_said_twice_in_a_row(string language)
    {
        var said = PlayedTalks.Script.Select(line => talks[language, line.Name].Text).ToList();

        said.Zip(said.Skip(1)).ShouldAllBe(pair => pair.First != pair.Second);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Cheaper_costs_less(string language)
    {
        var before = (decimal)talks[language, "rich"].Fact("learningPath")!["totals"]!["price"]!;

        var after = talks[language, "cheaper"].Fact("learningPath");

        after.ShouldNotBeNull(talks[language, "cheaper"].Text);
        ((decimal)after["totals"]!["price"]!).ShouldBeLessThan(before);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void What_a_person_already_knows_is_known_from_then_on(string language)
    {
        LevelOfPython(talks[language, "known"]).ShouldBe(1);
        LevelOfPython(talks[language, "about-me"]).ShouldBe(2);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_reason_of_the_first_course_cites_it(string language)
    {
        talks[language, "why"].Records.ShouldContain($"course/{talks[language, "path"].Path[0].Course}", talks[language, "why"].Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_second_one_is_the_second_course_of_the_path(string language)
    {
        var second = talks[language, "path"].Path[1].Course;

        var courses = talks[language, "second"].Fact("courses");

        courses.ShouldNotBeNull(talks[language, "second"].Text);
        courses["items"]!.AsArray().Select(item => (string)item!["course"]!).ShouldBe([second]);
        talks[language, "second"].Records.ShouldContain($"course/{second}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Openings_keep_to_the_district_and_the_pay_asked_for(string language)
    {
        var jobs = talks[language, "jobs"].Fact("jobs");

        jobs.ShouldNotBeNull(talks[language, "jobs"].Text);
        var postings = jobs["items"]!.AsArray().Select(item => Knowledge.Find(new PostingId((string)item!["posting"]!))!).ToList();
        postings.ShouldNotBeEmpty();
        postings.ShouldAllBe(posting => posting.District == new DistrictId("pudong"));
        postings.ShouldAllBe(posting => (posting.SalaryMax ?? posting.SalaryMin ?? 0) >= 20_000);
        postings.ShouldAllBe(posting => posting.IsOpenOn(talks.Live.Today));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Refunds_are_answered_from_the_guide_about_them(string language)
    {
        var answer = talks[language, "refunds"];

        answer.Fact("passages").ShouldNotBeNull(answer.Text);
        answer.Records.ShouldAllBe(record => record.StartsWith("guide/refunds", StringComparison.Ordinal));
        answer.Text.ShouldContain(language == "zh" ? "退" : "refund");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_budget_that_was_to_be_forgotten_is_forgotten(string language)
    {
        ((decimal?)talks[language, "about-me"].Fact("profile")!["budget"]).ShouldBe(12_000);
        ((decimal?)talks[language, "after"].Fact("profile")!["budget"]).ShouldBeNull();
    }

    private static int? LevelOfPython(Answer answer) => (int?)answer.Fact("profile")!["skills"]!.AsArray()
        .SingleOrDefault(held => (string?)held!["skill"] == "python")?["level"];

    /// <summary>Names of companies and postings stay in their own language.</summary>
    private bool SaysChinese(Answer answer) => answer.Facts
        .Where(fact => (string?)fact["kind"] == "jobs")
        .SelectMany(fact => fact["items"]!.AsArray())
        .Any(item => Knowledge.Find(new PostingId((string)item!["posting"]!))!.Language == Language.Zh);

    private bool Exists(string record)
    {
        var (kind, id) = (record.Split('/')[0], record[(record.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        return kind switch
        {
            "course" => Knowledge.Find(new CourseId(id)) is not null,
            "posting" => Knowledge.Find(new PostingId(id)) is not null,
            "occupation" => Knowledge.Find(new OccupationId(id)) is not null,
            "skill" => Knowledge.Find(new SkillId(id)) is not null,
            "guide" => Knowledge.Find(new GuideId(id)) is not null,
            "center" => true,
            _ => false,
        };
    }
}
