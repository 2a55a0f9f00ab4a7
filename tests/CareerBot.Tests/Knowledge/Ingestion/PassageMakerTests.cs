using System.Globalization;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Ingestion;
using CareerBot.Testing;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class PassageMakerTests
{
    [Fact]
    public void Ids_are_unique_and_name_record_language_and_number()
    {
        var ids = Make(new KnowledgeFolder()).Select(indexed => indexed.Passage.Id).ToList();

        ids.ShouldBeUnique();
        ids.ShouldContain("course/wound-care-ward#zh/0");
        ids.ShouldContain("guide/course-fees#en/1");
        ids.ShouldContain("posting/ward-1#zh/0");
        ids.ShouldContain("center/harbor-hospital-training#en/3");
    }

    [Fact]
    public void Every_record_has_a_passage()
    {
        var passages = Make(new KnowledgeFolder());

        passages.Select(indexed => indexed.Passage.Record).Distinct().CountBy(record => record.Kind).ToDictionary()
            .ShouldBe(new Dictionary<RecordKind, int>
            {
                [RecordKind.Center] = 1,
                [RecordKind.Guide] = 2,
                [RecordKind.Course] = 3,
                [RecordKind.Occupation] = 2,
                [RecordKind.Skill] = 4,
                [RecordKind.Posting] = 3,
            });
    }

    [Fact]
    public void A_course_says_its_facts_in_both_languages_without_dates()
    {
        var passages = Of(Make(new KnowledgeFolder()), "course/wound-care-ward");

        passages.Select(indexed => indexed.Passage.Text).ShouldBe(
        [
            "在护士指导下换药。\n级别：进阶。\n授课方式：线上线下结合。\n课时：24。\n费用：980.5 CNY。\n授课语言：中文。\n教授技能：伤口护理。\n先修技能：急救。\n先修课程：急救基础。\n合作方：市护理学会。",
            "第一周线上，之后在病房。",
            "Change dressings under a nurse's eyes.\nLevel: intermediate.\nTaught: blended (online and in person).\nHours: 24.\nPrice: 980.5 CNY.\nTeaching languages: Chinese.\nSkills taught: Wound care.\nSkills required: First aid.\nCourses to finish first: First aid basics.\nPartner: City Nursing Association.",
            "The first week is online, then you are on the ward.",
        ]);
    }

    [Fact]
    public void A_course_is_in_the_districts_of_its_sessions()
    {
        var facets = Of(Make(new KnowledgeFolder()), "course/first-aid-basics")[0].Facets;

        facets.Districts.ShouldBe([new("siming"), new("huli")]);
        facets.Fields.ShouldBe([new("care")]);
    }

    [Fact]
    public void A_guide_gives_a_passage_for_each_section_with_its_audience_and_validity()
    {
        var passages = Of(Make(new KnowledgeFolder()), "guide/course-fees");

        passages.Select(indexed => (indexed.Passage.Language, indexed.Passage.Title, indexed.Passage.Heading, indexed.Passage.Text)).ShouldBe(
        [
            (Language.Zh, "课程费用", "", "费用在开课前3天付清。"),
            (Language.Zh, "课程费用", "退费", "开课前取消全额退还。"),
            (Language.En, "Course fees", "", "Fees are due 3 days before the start."),
            (Language.En, "Course fees", "Refunds", "Cancel before the start and everything is returned."),
        ]);
        passages.ShouldAllBe(indexed => indexed.Facets.Audience == Audience.Seeker
            && indexed.Facets.From == new DateOnly(2026, 1, 1)
            && indexed.Facets.Until == new DateOnly(2027, 12, 31)
            && !indexed.Facets.Rolls);
    }

    [Fact]
    public void A_guide_in_one_language_has_passages_in_that_language_only()
    {
        var passages = Of(Make(new KnowledgeFolder()), "guide/night-shift-rules");

        passages.ShouldHaveSingleItem().Passage.Language.ShouldBe(Language.Zh);
    }

    [Fact]
    public void Occupations_and_skills_say_what_else_they_are_called()
    {
        var passages = Make(new KnowledgeFolder());

        Of(passages, "occupation/care-assistant")[1].Passage.Text
            .ShouldBe("Helps nurses look after patients.\nAlso called: Nursing aide.\nField: Care.\nSkills needed: First aid, Wound care, Food safety.");
        Of(passages, "skill/wound-care")[0].Passage.Text.ShouldBe("伤口护理\n又称：换药。\n属于：急救。");
    }

    [Fact]
    public void The_center_says_when_it_is_open_and_where()
    {
        var passages = Of(Make(new KnowledgeFolder()), "center/harbor-hospital-training");

        passages.Where(indexed => indexed.Passage.Language == Language.En).Select(indexed => (indexed.Passage.Heading, indexed.Passage.Text)).ShouldBe(
        [
            ("Opening hours", "Monday to Friday, 8:00 to 17:00"),
            ("Contact", "Phone: 0592-555-0100.\nE-mail: training@harbor-hospital.example."),
            ("Place", "Place: Xiamen.\nDistricts: Siming, Huli."),
            ("Counselors", "Outpatient building, 2nd floor, by appointment"),
            ("Public holidays", "2027-01-01 New Year's Day"),
            ("Disclaimer", "Test data, not a real institution."),
        ]);
    }

    [Theory]
    [InlineData("护理员负责 ICU 病房 CPR and wound care 换药", Language.Zh)]
    [InlineData("Care assistant at the ward of 海港医院", Language.En)]
    public void A_posting_without_a_stated_language_has_that_of_its_letters(string description, Language language)
    {
        var folder = new KnowledgeFolder().With("jobs/new.csv", $"id,title,company,description,posted\njob-1,x,y,{description},2026-11-02\n");

        Of(Make(folder), "posting/job-1").ShouldHaveSingleItem().Passage.Language.ShouldBe(language);
    }

    [Fact]
    public void Passages_stay_the_same_while_the_calendar_rolls()
    {
        var folder = new KnowledgeFolder().Append("center.yaml", "demonstration: true\ncalendar-anchor: 2026-11-30\n");

        var now = Make(folder, "2026-12-01T04:00:00Z").Select(Described);
        var later = Make(folder, "2027-06-01T04:00:00Z").Select(Described);

        later.ShouldBe(now);
        now.ShouldContain(described => described.Contains("posting/ward-1#zh/0 16.11.2026 15.01.2027 True", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_description_is_divided_where_sentences_end()
    {
        var sentence = string.Concat(Enumerable.Repeat("很长的一句话", 10)) + "。";
        var folder = new KnowledgeFolder()
            .With("jobs/new.csv", $"id,title,company,description,posted\njob-1,x,y,{string.Concat(Enumerable.Repeat(sentence, 60))},2026-11-02\n");

        var texts = Of(Make(folder), "posting/job-1").Select(indexed => indexed.Passage.Text).ToList();

        texts.Count.ShouldBe(3);
        texts.ShouldAllBe(text => text.Length <= 1600 && text.EndsWith('。'));
    }

    private static string Described(IndexedPassage indexed) => string.Create(
        CultureInfo.GetCultureInfo("de-DE"),
        $"{indexed.Passage.Id} {indexed.Facets.From} {indexed.Facets.Until} {indexed.Facets.Rolls} {indexed.Passage.Text}");

    private static IReadOnlyList<IndexedPassage> Make(KnowledgeFolder folder, string now = "2026-12-01T04:00:00Z")
    {
        var reading = folder.Read(new FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
        return PassageMaker.Make(reading.Knowledge.ShouldNotBeNull(), reading.Calendar);
    }

    private static List<IndexedPassage> Of(IReadOnlyList<IndexedPassage> passages, string record) =>
        [.. passages.Where(indexed => indexed.Passage.Record.ToString() == record)];
}
