using CareerBot.Advising;
using CareerBot.Advising.Embedded.Deciding;
using CareerBot.Advising.Plugins;
using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising;

/// <summary>Messages that only change a limit ask the last question again.</summary>
public sealed class FollowUpsTests
{
    private static readonly JobQuery Jobs = new() { Occupation = new("data-analyst"), District = new("pudong"), SalaryMin = 20000 };

    private static readonly CourseQuery Courses = new() { Skills = [new("python")], Constraints = new() { Start = new DateOnly(2026, 11, 25) } };

    [Theory]
    [InlineData("and anywhere in the city?")]
    [InlineData("全市呢？")]
    [InlineData("what about the whole city")]
    [InlineData("不限区域呢")]
    public async Task Anywhere_drops_the_district(string say) => (await JobsAsync(say)).ShouldBe(Jobs with { District = null });

    [Theory]
    [InlineData("and in Xuhui?")]
    [InlineData("徐汇的呢")]
    [InlineData("那徐汇呢？")]
    [InlineData("how about Xuhui")]
    [InlineData("jobs in Xuhui?")]
    [InlineData("换成徐汇区")]
    public async Task Another_district_takes_the_place_of_the_first(string say) => (await JobsAsync(say)).ShouldBe(Jobs with { District = new("xuhui") });

    [Theory]
    [InlineData("那25k以上呢")]
    [InlineData("and above 25k?")]
    [InlineData("月薪两万五以上的呢")]
    [InlineData("at least 25,000")]
    public async Task Another_salary_takes_the_place_of_the_first(string say) => (await JobsAsync(say)).ShouldBe(Jobs with { SalaryMin = 25000 });

    [Theory]
    [InlineData("remote?")]
    [InlineData("有远程的吗")]
    [InlineData("any remote ones?")]
    public async Task A_way_of_working_narrows_the_question(string say) => (await JobsAsync(say)).ShouldBe(Jobs with { Mode = WorkMode.Remote });

    [Theory]
    [InlineData("and for prompt engineers?")]
    [InlineData("提示词工程师呢")]
    public async Task Another_occupation_keeps_the_limits(string say) => (await JobsAsync(say)).ShouldBe(Jobs with { Occupation = new("prompt-engineer") });

    [Theory]
    [InlineData("and online ones?")]
    [InlineData("有线上的吗")]
    [InlineData("线上的课呢")]
    public async Task Courses_are_asked_for_again_in_another_mode(string say)
    {
        var call = await CallAsync(say, new AskedQuestion(Courses: Courses, Words: "which courses teach Python?"));

        call.ShouldNotBeNull().Tool.ShouldBe(Tools.FindCourses);
        var query = call.Arguments.Single(argument => argument.Name == "query").Value.ShouldBeOfType<CourseQuery>();
        query.Skills.ShouldBe(Courses.Skills);
        query.Constraints!.Mode.ShouldBe(CourseMode.Online);
    }

    [Theory]
    [InlineData("and in Pudong?")]
    [InlineData("浦东的呢")]
    public async Task Demand_is_asked_for_again_elsewhere(string say)
    {
        var call = await CallAsync(say, new AskedQuestion(Demand: new DemandScope(new FieldId("marketing"))));

        call.ShouldNotBeNull().Arguments.ShouldBe([("scope", new DemandScope(new FieldId("marketing"), District: new("pudong")))]);
    }

    [Theory]
    [InlineData("how do refunds work?")]
    [InlineData("我会Python")]
    [InlineData("I want to become a data analyst")]
    [InlineData("那课程呢")]
    [InlineData("谢谢")]
    [InlineData("ok")]
    [InlineData("forget my budget")]
    [InlineData("预算8000")]
    public async Task What_says_more_is_no_follow_up(string say) => (await CallAsync(say, new AskedQuestion(Jobs: Jobs))).ShouldBeNull();

    private static async Task<JobQuery?> JobsAsync(string say) =>
        (await CallAsync(say, new AskedQuestion(Jobs: Jobs)))?.Arguments.Single(argument => argument.Name == "query").Value as JobQuery;

    private static async Task<PlannedCall?> CallAsync(string say, AskedQuestion asked)
    {
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);
        var message = app.Reader.Read(say, app.Live.Current, app.Live.Today, null);
        return new FollowUps(message, DialogueState.New with { Question = asked }).Call();
    }
}
