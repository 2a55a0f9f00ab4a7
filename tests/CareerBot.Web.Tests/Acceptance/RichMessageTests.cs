using CareerBot.Careers;
using CareerBot.Recommendations;
using Shouldly;

namespace CareerBot.Web.Tests.Acceptance;

public sealed class RichMessageTests(PlayedTalks talks) : IClassFixture<PlayedTalks>
{
    private KnowledgeBase Knowledge => talks.Live.Current.Base;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void One_rich_message_is_answered_with_the_gap_and_a_path(string language)
    {
        var answer = talks[language, "rich"];

        answer.Language.ShouldBe(language);
        answer.Fact("skillGap").ShouldNotBeNull();
        answer.Path.ShouldNotBeEmpty();
        answer.Activity["attachments"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_message_is_answered_once(string language)
    {
        talks.RepliesToEach[language].ShouldBe(PlayedTalks.Script.Select(_ => 1));
    }

    [Theory]
    [InlineData("rich")]
    [InlineData("cheaper")]
    [InlineData("python")]
    [InlineData("path")]
    public void Both_languages_lead_to_the_same_path(string name)
    {
        talks["zh", name].Path.ShouldBe(talks["en", name].Path);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_path_a_person_sees_keeps_every_rule(string language)
    {
        var profile = WireProfile.Read(talks[language, "known"].Fact("profile")!);

        var path = WirePath.Read(talks[language, "rich"].Fact("learningPath")!, profile, Knowledge, talks.Live.Today);

        profile.Budget.ShouldBe(12_000);
        profile.AvailableTimes.Select(window => window.Day).Distinct().ShouldBe([DayOfWeek.Saturday, DayOfWeek.Sunday], ignoreOrder: true);
        LearningPathRules.Check(path, profile, Knowledge, talks.Live.Today).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_gap_a_person_sees_is_the_one_the_records_make(string language)
    {
        var profile = WireProfile.Read(talks[language, "known"].Fact("profile")!);
        var gap = new Recommender(Knowledge, talks.Live.Today).Gap(profile, profile.TargetOccupation!.Value)!;

        var seen = talks[language, "rich"].Fact("skillGap")!["skills"]!.AsArray()
            .Select(item => ((string)item!["skill"]!, (int)item["wanted"]!, (int)item["shown"]!, (double)item["weight"]!));

        seen.ShouldBe(gap.Skills.Select(item => (item.Skill.Value, (int)item.Wanted, (int)item.Shown, Math.Round(item.Weight, 4, MidpointRounding.AwayFromZero))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Totals_and_shares_are_those_of_the_steps(string language)
    {
        var fact = talks[language, "rich"].Fact("learningPath")!;
        var profile = WireProfile.Read(talks[language, "known"].Fact("profile")!);

        var path = WirePath.Read(fact, profile, Knowledge, talks.Live.Today);

        ((double)fact["totals"]!["hours"]!).ShouldBe(path.Hours);
        ((decimal)fact["totals"]!["price"]!).ShouldBe(path.Price);
        WireProfile.Day(fact["totals"]!["ends"]).ShouldBe(path.Ends);
        ((double)fact["gapClosed"]!).ShouldBe(path.GapClosed, 0.00006);
        ((int)fact["openings"]!["after"]!).ShouldBeGreaterThanOrEqualTo((int)fact["openings"]!["before"]!);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Openings_before_and_after_are_those_the_person_meets(string language)
    {
        var profile = WireProfile.Read(talks[language, "known"].Fact("profile")!);
        var openings = talks[language, "rich"].Fact("learningPath")!["openings"]!;
        var learned = profile with
        {
            FinishedCourses = [.. talks[language, "rich"].Path.Select(step => new CourseId(step.Course))],
        };

        MeetsCount(profile).ShouldBe((int)openings["before"]!);
        MeetsCount(learned).ShouldBe((int)openings["after"]!);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_words_tell_the_dates_and_prices_of_the_records(string language)
    {
        var answer = talks[language, "rich"];
        var first = Knowledge.Find(new CourseId(answer.Path[0].Course))!;

        answer.Text.ShouldContain(first.Title.In(LanguageCode.Parse(language)!.Value));
        answer.Records.ShouldContain($"course/{first.Id}");
    }

    private int MeetsCount(Profile profile)
    {
        var recommender = new Recommender(Knowledge, talks.Live.Today);
        return Knowledge.Postings
            .Where(posting => posting.Occupation == profile.TargetOccupation && posting.IsOpenOn(talks.Live.Today))
            .Count(posting => recommender.Job(profile, posting.Id)!.Fit == JobFit.Meets);
    }
}
