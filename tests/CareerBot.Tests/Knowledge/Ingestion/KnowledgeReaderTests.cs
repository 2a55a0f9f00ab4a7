using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class KnowledgeReaderTests
{
    [Fact]
    public void A_faultless_folder_gives_knowledge_and_no_remark()
    {
        var reading = new KnowledgeFolder().Read();

        reading.Faults.ShouldBeEmpty();
        reading.Knowledge.ShouldNotBeNull();
        reading.Counts.ShouldBe(new(Fields: 2, Skills: 4, Occupations: 2, Courses: 3, Sessions: 3, Postings: 3, Guides: 2));
    }

    [Fact]
    public void A_course_is_read_as_written()
    {
        var course = new KnowledgeFolder().ToKnowledge().Find(new CourseId("wound-care-ward"))!;

        course.Title.ShouldBe(new("病房伤口护理", "Wound care on the ward"));
        (course.Level, course.Mode, course.Hours, course.Price).ShouldBe((CourseLevel.Intermediate, CourseMode.Blended, 24, 980.50m));
        course.Teaches.ShouldBe([new(new("wound-care"), SkillLevel.Proficient)]);
        course.Requires.ShouldBe([new(new("first-aid"), SkillLevel.Working)]);
        course.After.ShouldBe([new("first-aid-basics")]);
        course.Body.En.ShouldBe("The first week is online, then you are on the ward.");
        course.Origin.ShouldBe(new("unit-plan", new(2026, 11, 2), "courses/wound-care-ward.md", 2));
        var session = course.Sessions.ShouldHaveSingleItem();
        (session.Id.Value, session.Seats, session.Online).ShouldBe(("wound-care-ward#1", 8, true));
        session.Meets.ShouldBe([new(DayOfWeek.Monday, new(18, 0), new(21, 0))]);
    }
}
