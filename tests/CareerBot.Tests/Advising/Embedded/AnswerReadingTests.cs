using CareerBot.Advising;
using CareerBot.Advising.Embedded;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising.Embedded;

/// <summary>What is said to a question put just before is taken for its answer, unless it asks something itself.</summary>
public sealed class AnswerReadingTests
{
    [Theory]
    [InlineData(Slots.Target, "maybe data analyst")]
    [InlineData(Slots.Target, "数据分析师吧")]
    [InlineData(Slots.Target, "something like an AI product manager I guess")]
    [InlineData(Slots.Target, "可能是提示词工程师")]
    [InlineData(Slots.Target, "data analyst?")]
    [InlineData(Slots.Target, "AI产品经理？")]
    [InlineData(Slots.Skills, "Excel a bit")]
    [InlineData(Slots.Skills, "Excel会一点")]
    [InlineData(Slots.Skills, "mostly SQL")]
    [InlineData(Slots.Skills, "python, sql")]
    [InlineData(Slots.Skills, "Python和文案")]
    [InlineData(Slots.Skills, "used Excel at work for years")]
    [InlineData(Slots.Times, "10 hours")]
    [InlineData(Slots.Times, "evenings")]
    [InlineData(Slots.Times, "晚上")]
    [InlineData(Slots.Times, "周末下午")]
    [InlineData(Slots.Times, "每周大概八小时")]
    [InlineData(Slots.Times, "after work")]
    [InlineData(Slots.Times, "not on weekends")]
    [InlineData(Slots.Times, "只能网上学")]
    [InlineData(Slots.Budget, "5000")]
    [InlineData(Slots.Budget, "5000以内")]
    [InlineData(Slots.Budget, "not more than 8k")]
    [InlineData(Slots.Budget, "一万左右吧")]
    [InlineData(Slots.Budget, "two thousand")]
    [InlineData(Slots.Budget, "up to 9000 I think")]
    public async Task An_answer_tells(string asked, string say)
    {
        var intents = await ReadAsync(asked, say);

        intents[0].Name.ShouldBe(Intents.Tell);
        intents.Skip(1).ShouldAllBe(intent => intent.Confidence <= 0.2 || intent.Name == Intents.RecommendPath);
    }

    [Theory]
    [InlineData(Slots.Target, "not sure")]
    [InlineData(Slots.Target, "不清楚")]
    [InlineData(Slots.Target, "no idea yet")]
    [InlineData(Slots.Target, "我还没想好呢")]
    [InlineData(Slots.Target, "honestly I haven't decided")]
    [InlineData(Slots.Skills, "nothing yet")]
    [InlineData(Slots.Skills, "什么都不会")]
    [InlineData(Slots.Skills, "I have no skills really")]
    [InlineData(Slots.Skills, "我零基础")]
    [InlineData(Slots.Times, "any")]
    [InlineData(Slots.Times, "都可以")]
    [InlineData(Slots.Times, "whenever")]
    [InlineData(Slots.Times, "时间随意，都行")]
    [InlineData(Slots.Budget, "不限")]
    [InlineData(Slots.Budget, "no limit")]
    [InlineData(Slots.Budget, "钱不是问题")]
    [InlineData(Slots.Budget, "haven't thought about money")]
    public async Task Not_knowing_and_not_minding_pass_a_question_over(string asked, string say)
    {
        var intents = await ReadAsync(asked, say);

        intents[0].Name.ShouldBeOneOf(Intents.Skip, Intents.No);
    }

    [Theory]
    [InlineData(Slots.Target, "what does a data analyst do?", Intents.ExplainOccupation)]
    [InlineData(Slots.Target, "数据分析师是做什么的？", Intents.ExplainOccupation)]
    [InlineData(Slots.Skills, "which courses teach Python?", Intents.FindCourses)]
    [InlineData(Slots.Skills, "有哪些教Python的课", Intents.FindCourses)]
    [InlineData(Slots.Budget, "how do refunds work?", Intents.AskGuide)]
    [InlineData(Slots.Budget, "怎么退费", Intents.AskGuide)]
    [InlineData(Slots.Times, "I want to talk to a person", Intents.Counselor)]
    [InlineData(Slots.Times, "转人工", Intents.Counselor)]
    [InlineData(Slots.Budget, "重新开始", Intents.Restart)]
    [InlineData(Slots.Target, "I want to kill myself", Intents.Crisis)]
    public async Task A_request_of_its_own_is_no_answer(string asked, string say, string wanted)
    {
        var intents = await ReadAsync(asked, say);

        intents[0].Name.ShouldBe(wanted);
    }

    [Theory]
    [InlineData("I can't do Saturday mornings")]
    [InlineData("no Saturday mornings")]
    [InlineData("Tuesdays are out for me")]
    [InlineData("start in January")]
    [InlineData("一月份开始")]
    [InlineData("only weekends")]
    [InlineData("周六上午不行")]
    [InlineData("周五晚上我没空")]
    [InlineData("5000以内")]
    [InlineData("online only please")]
    [InlineData("十二月之前学完")]
    public async Task A_bare_limit_is_told_and_asks_for_nothing(string say)
    {
        var intents = await ReadAsync(null, say);

        intents.Where(intent => intent.Confidence >= 0.3).Select(intent => intent.Name)
            .ShouldBeSubsetOf([Intents.Tell, Intents.AdjustPath, Intents.RecommendPath]);
        intents.ShouldNotBeEmpty();
    }

    private static async Task<IReadOnlyList<RankedIntent>> ReadAsync(string? asked, string say)
    {
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);
        return app.Reader.Read(say, app.Live.Current, app.Live.Today, asked).Intents;
    }
}
