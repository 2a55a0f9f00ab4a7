using CareerBot.Advising;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Limits;

/// <summary>Limits nobody can keep to are answered with what is in the way, never with silence.</summary>
public sealed class SenselessLimitsTests
{
    [Theory]
    [InlineData("I know Python and want to become a data analyst, budget -500 yuan", "What clashes: the budget")]
    [InlineData("I know Python and want to become a data analyst, 0 hours a week", "What clashes: the hours a week")]
    [InlineData("I know Python and want to become a data analyst, finished by 1 January 2020", "What clashes: the deadline")]
    [InlineData("我会Python，想做数据分析师，预算-500元", "相互冲突的是：预算")]
    [InlineData("我会Python，想做数据分析师，每周0小时", "相互冲突的是：每周学时")]
    [InlineData("我会Python，想做数据分析师，2020年1月1日前学完", "相互冲突的是：完成期限")]
    public async Task A_limit_that_lets_nothing_through_is_named(string message, string named)
    {
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);

        var reply = await app.Advisor.AdviseAsync(DialogueState.New, new PersonMessage(message), TestContext.Current.CancellationToken);

        reply.Advice.Text.ShouldContain(named);
        reply.Advice.Facts.ShouldNotContain(fact => fact is LearningPathFact);
    }

    [Theory]
    [InlineData("零基础，会一点Excel，想做数据分析师，预算8000元，每周6小时", 8000)]
    [InlineData("I start from 0, know a little Excel and want to become a data analyst, budget 8,000 yuan, 6 hours a week", 8000)]
    public async Task A_nought_that_counts_something_else_is_no_budget(string message, int budget)
    {
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);

        var reply = await app.Advisor.AdviseAsync(DialogueState.New, new PersonMessage(message), TestContext.Current.CancellationToken);

        reply.State.Profile.Budget.ShouldBe(budget);
    }
}
