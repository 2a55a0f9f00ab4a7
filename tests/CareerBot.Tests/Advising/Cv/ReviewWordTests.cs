using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class ReviewWordTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly CvReview Review = CvReviewing.Of(
        CvReading.Content("""
            Experience
            - Senior Nurse, Riverside Clinic, Dublin (2016 - present)
            - Nurse, St Bride's Hospital, Cork (2012 - 2016)
            Education
            BA English, University of Kent, 2009 - 2012
            Skills
            Excel, SQL, Python
            """),
        ProductLinker.OfDemonstration);

    [Theory]
    [InlineData("keep all", "1,2,3,4,5,6", "")]
    [InlineData("Keep everything please", "1,2,3,4,5,6", "")]
    [InlineData("全部保留", "1,2,3,4,5,6", "")]
    [InlineData("都留下吧", "1,2,3,4,5,6", "")]
    [InlineData("yes", "1,2,3,4,5,6", "")]
    [InlineData("没问题", "1,2,3,4,5,6", "")]
    [InlineData("remove the second", "", "2")]
    [InlineData("Delete numbers 2 and 4", "", "2,4")]
    [InlineData("第二条删掉", "", "2")]
    [InlineData("把第2条和第4条删掉", "", "2,4")]
    [InlineData("删掉前两条", "", "1,2")]
    [InlineData("drop the last one", "", "6")]
    [InlineData("remove Python", "", "6")]
    [InlineData("Python不要", "", "6")]
    [InlineData("remove the Riverside Clinic job", "", "1")]
    [InlineData("remove the education", "", "3")]
    [InlineData("所有技能都删掉", "", "4,5,6")]
    [InlineData("remove 3-5", "", "3,4,5")]
    [InlineData("keep 1 and 3", "1,3", "")]
    [InlineData("保留第一条", "1", "")]
    [InlineData("keep only 1 and 3", "1,3", "2,4,5,6")]
    [InlineData("只保留 1 2 3", "1,2,3", "4,5,6")]
    [InlineData("keep all except the second", "1,3,4,5,6", "2")]
    [InlineData("除了第二条全部保留", "1,3,4,5,6", "2")]
    [InlineData("keep nothing", "", "1,2,3,4,5,6")]
    [InlineData("都不要", "", "1,2,3,4,5,6")]
    [InlineData("delete everything", "", "1,2,3,4,5,6")]
    public void Words_say_what_is_kept_and_what_is_not(string said, string keep, string drop)
    {
        var change = Read(said).ShouldNotBeNull();

        string.Join(',', change.Keep).ShouldBe(keep);
        string.Join(',', change.Drop).ShouldBe(drop);
    }

    [Theory]
    [InlineData("What courses are there?")]
    [InlineData("Can you remove the second course from the list?")]
    [InlineData("I want to keep my job while I learn")]
    [InlineData("I'd like to become a data analyst")]
    [InlineData("有哪些岗位在招人")]
    [InlineData("预算5000")]
    [InlineData("weekends only")]
    [InlineData("怎么退费")]
    public void Other_talk_is_left_alone(string said)
    {
        var change = Read(said);

        change.ShouldBeNull();
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("好的")]
    [InlineData("no")]
    public void A_bare_answer_means_the_review_only_while_it_is_in_sight(string said)
    {
        var change = CvReading.Tools.Review.Read(said, Review, ProductLinker.OfDemonstration, isInSight: false);

        change.ShouldBeNull();
    }

    [Theory]
    [InlineData("I left that job in 2021", 1, "2016", "2021", false)]
    [InlineData("我2021年离职了", 1, "2016", "2021", false)]
    [InlineData("I left the second job in May 2015", 2, "2012", "2015-05", false)]
    [InlineData("第二条是2011年到2015年", 2, "2011", "2015", false)]
    [InlineData("the second was from 2011 to 2015", 2, "2011", "2015", false)]
    [InlineData("I started the first one in March 2017", 1, "2017-03", null, true)]
    public void Times_are_corrected_by_words(string said, int place, string? from, string? to, bool isCurrent)
    {
        var period = Read(said).ShouldNotBeNull().Edits[place].Experience!.Period;

        (period.From?.ToString()).ShouldBe(from);
        (period.To?.ToString()).ShouldBe(to);
        period.IsCurrent.ShouldBe(isCurrent);
    }

    [Theory]
    [InlineData("change 2 to Head nurse", "Head nurse", "2012")]
    [InlineData("第2条改成护士长", "护士长", "2012")]
    [InlineData("Change 2 to: Head nurse; 2013 – 2016", "Head nurse", "2013")]
    [InlineData("第2条改成：护士长；2013年–2016年", "护士长", "2013")]
    public void Titles_are_corrected_by_words(string said, string title, string from)
    {
        var job = Read(said).ShouldNotBeNull().Edits[2].Experience!;

        job.Title.ShouldBe(title);
        job.Period.From!.ToString().ShouldBe(from);
    }

    [Theory]
    [InlineData("change 5 to expert", SkillLevel.Expert)]
    [InlineData("SQL改成精通", SkillLevel.Expert)]
    [InlineData("第5条改成：了解", SkillLevel.Aware)]
    [InlineData("Change 5 to: basic", SkillLevel.Aware)]
    [InlineData("Change 5 to: good at", SkillLevel.Proficient)]
    public void Levels_are_corrected_by_words(string said, SkillLevel level)
    {
        var skill = Read(said).ShouldNotBeNull().Edits[5].Skill!;

        skill.Level.ShouldBe(level);
        skill.Evidence.ShouldBe(said);
    }

    [Theory]
    [InlineData("Keep the names", true)]
    [InlineData("keep the employers' names too", true)]
    [InlineData("保留公司名", true)]
    [InlineData("don't keep the company names", false)]
    [InlineData("公司名不要保留", false)]
    public void Names_of_employers_are_kept_only_on_request(string said, bool names)
    {
        var change = Read(said).ShouldNotBeNull();

        change.Names.ShouldBe(names);
        change.Keep.Concat(change.Drop).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_kept_enters_the_profile_without_names()
    {
        var (left, profile) = CvReviewing.Apply(Review, Profile.Empty, Read("keep 1 and 3")!, Today);

        left.Items.Count.ShouldBe(4);
        profile.Experiences.ShouldHaveSingleItem().Employer.ShouldBeNull();
        profile.Studies.ShouldHaveSingleItem().School.ShouldBeNull();
        profile.Education.ShouldBe(EducationLevel.Bachelor);
        profile.CurrentWork.ShouldBe("Senior Nurse");
        profile.ExperienceYears.ShouldBe(10.4);
        profile.Skills.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_told_in_so_many_words_stands_above_the_CV()
    {
        var told = new Profile { Skills = [new HeldSkill(new SkillId("excel"), SkillLevel.Expert, "I'm an Excel expert")], ExperienceYears = 3, Education = EducationLevel.Master, CurrentWork = "midwife" };

        var (_, profile) = CvReviewing.Apply(Review, told, Read("keep all")!, Today);

        profile.Skills[0].ShouldBe(told.Skills[0]);
        (profile.ExperienceYears, profile.Education, profile.CurrentWork).ShouldBe((3, EducationLevel.Master, "midwife"));
    }

    [Fact]
    public void Years_told_twice_count_once()
    {
        var years = WorkPeriod.YearsOf(
            [new WorkPeriod(new YearMonth(2016, 1), new YearMonth(2017, 12), false), new WorkPeriod(new YearMonth(2017, 1), new YearMonth(2018, 12), false), WorkPeriod.Unknown], Today);

        years.ShouldBe(3);
    }

    private static CvChange? Read(string said) => CvReading.Tools.Review.Read(said, Review, ProductLinker.OfDemonstration, isInSight: true);
}
