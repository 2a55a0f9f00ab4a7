using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class CourseFaultTests
{
    private const string FirstAid = "courses/first-aid-basics.md";
    private const string WoundCare = "courses/wound-care-ward.md";
    private const string Kitchen = "courses/safe-kitchen.md";

    [Theory]
    [InlineData("mon 18:00-21:00", "mon 18.00-21.00", "has no two times")]
    [InlineData("mon 18:00-21:00", "monday 18:00-21:00", "`monday` is no day of the week")]
    [InlineData("mon 18:00-21:00", "mon 21:00-18:00", "ends before it begins")]
    [InlineData("mon 18:00-21:00", "mon 18:00-18:00", "ends before it begins")]
    [InlineData("mon 18:00-21:00", "mon 18:00-24:30", "has no two times")]
    [InlineData("mon 18:00-21:00", "18:00-21:00 mon", "is no meeting time")]
    [InlineData("mon 18:00-21:00", "mon", "is no meeting time")]
    public void A_meeting_time_is_a_day_and_two_times(string from, string to, string words)
    {
        var folder = new KnowledgeFolder().Change(WoundCare, from, to);

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(WoundCare, folder.LineOf(WoundCare, "meets:"), words);
    }

    [Fact]
    public void A_session_does_not_end_before_it_starts()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "ends: 2027-02-01", "ends: 2027-01-03");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(WoundCare, folder.LineOf(WoundCare, "ends:"), "ends on 2027-01-03, before it starts on 2027-01-04");
    }

    [Fact]
    public void A_session_may_last_one_day()
    {
        var reading = new KnowledgeFolder().Change(WoundCare, "ends: 2027-02-01", "ends: 2027-01-04").Read();

        reading.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_course_without_sessions_is_self_paced()
    {
        var reading = new KnowledgeFolder().Change(Kitchen, "self-paced: true\n", "").Read();

        reading.ShouldOnlyHaveFault(Kitchen, 2, "Add `sessions` with at least one, or write `self-paced: true`");
    }

    [Fact]
    public void A_self_paced_course_has_no_sessions()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "sessions:", "self-paced: true\nsessions:");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(WoundCare, folder.LineOf(WoundCare, "sessions:"), "The course is self-paced and has sessions");
    }

    [Fact]
    public void A_session_that_hides_its_seats_counts_as_sold_out()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "    seats: 8\n", "");

        var reading = folder.Read();

        reading.ShouldOnlyHaveRemark(WoundCare, folder.LineOf(WoundCare, "starts:"), "counts as sold out");
        reading.Knowledge!.Find(new CourseId("wound-care-ward"))!.Sessions[0].Seats.ShouldBe(0);
    }

    [Theory]
    [InlineData("# en\n", "", 0, "The heading `# en` is missing")]
    [InlineData("# en\n", "# english\n", 0, "The heading `# en` is missing")]
    public void A_course_is_described_in_both_languages(string from, string to, int line, string words)
    {
        var reading = new KnowledgeFolder().Change(WoundCare, from, to).Read();

        reading.Faults.ShouldContain(fault => fault.File == WoundCare && fault.Line == line && fault.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_top_heading_that_is_no_language_is_a_fault()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "# en\n", "# en\n\n# Contents\n");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(WoundCare, folder.LineOf(WoundCare, "# Contents"), "The heading `# Contents` names no language");
    }

    [Fact]
    public void A_number_sign_in_a_code_block_is_no_heading()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "# en\n", "# en\n\n```sh\n# a comment\n```\n");

        var reading = folder.Read();

        reading.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_without_front_matter_says_how_to_begin()
    {
        var reading = new KnowledgeFolder().With("courses/new.md", "# zh\n\n内容\n\n# en\n\nContents\n").Read();

        reading.ShouldOnlyHaveFault("courses/new.md", 1, "The front matter is missing. Begin the file with a line `---`");
    }

    [Fact]
    public void Front_matter_is_closed()
    {
        var reading = new KnowledgeFolder().With("courses/new.md", "---\nid: new\n").Read();

        reading.ShouldOnlyHaveFault("courses/new.md", 1, "The front matter has no end");
    }

    [Fact]
    public void Text_above_the_languages_is_remarked_on()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "# zh\n", "Note to colleagues\n\n# zh\n");

        var reading = folder.Read();

        reading.ShouldOnlyHaveRemark(WoundCare, folder.LineOf(WoundCare, "Note to"), "is not used");
    }

    [Fact]
    public void Courses_after_each_other_are_a_fault()
    {
        var folder = new KnowledgeFolder().Change(FirstAid, "certificate:", "after: [wound-care-ward]\ncertificate:");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(
            FirstAid,
            folder.LineOf(FirstAid, "after:"),
            "`after` runs in a circle: first-aid-basics → wound-care-ward → first-aid-basics");
    }

    [Fact]
    public void Courses_that_teach_what_the_other_requires_are_a_fault()
    {
        var folder = new KnowledgeFolder().Change(FirstAid, "certificate:", "requires: [{ skill: wound-care, at: 1 }]\ncertificate:");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(
            FirstAid, folder.LineOf(FirstAid, "requires:"), "wait for each other, by what they require and teach: first-aid-basics → wound-care-ward → first-aid-basics");
    }

    [Fact]
    public void Another_course_that_teaches_the_skill_breaks_the_circle()
    {
        var folder = new KnowledgeFolder()
            .Change(FirstAid, "certificate:", "requires: [{ skill: wound-care, at: 1 }]\ncertificate:")
            .Change(Kitchen, "teaches:\n", "teaches:\n  - { skill: wound-care, to: 1 }\n");

        var reading = folder.Read();

        reading.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_required_skill_that_no_course_teaches_is_a_remark()
    {
        var folder = new KnowledgeFolder()
            .Append("skills/ward.yaml", "- id: patience\n  name: { zh: 耐心, en: Patience }\n  source: s\n  updated: 2026-11-02\n")
            .Change(Kitchen, "self-paced:", "requires: [{ skill: patience, at: 1 }]\nself-paced:");

        var reading = folder.Read();

        reading.ShouldOnlyHaveRemark(Kitchen, folder.LineOf(Kitchen, "requires:"), "`safe-kitchen` requires `patience` at level 1. No course teaches it");
    }

    [Fact]
    public void A_level_that_no_course_reaches_is_a_remark()
    {
        var folder = new KnowledgeFolder().Change(WoundCare, "first-aid, at: 2", "first-aid, at: 3");

        var reading = folder.Read();

        reading.ShouldOnlyHaveRemark(WoundCare, folder.LineOf(WoundCare, "requires:"), "Courses teach it up to level 2 only");
    }

    [Fact]
    public void A_course_that_lifts_a_skill_people_bring_is_no_fault()
    {
        var folder = new KnowledgeFolder().Change(Kitchen, "self-paced:", "requires: [{ skill: food-safety, at: 1 }]\nself-paced:");

        var reading = folder.Read();

        reading.ShouldOnlyHaveRemark(Kitchen, folder.LineOf(Kitchen, "requires:"), "No other course teaches it, so people must bring it");
    }

    [Fact]
    public void Broader_skills_in_a_circle_are_a_fault()
    {
        var folder = new KnowledgeFolder().Change("skills/ward.yaml", "  category: care\n", "  broader: wound-care\n");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault("skills/ward.yaml", 1, "`broader` runs in a circle: first-aid → wound-care → first-aid");
    }
}
