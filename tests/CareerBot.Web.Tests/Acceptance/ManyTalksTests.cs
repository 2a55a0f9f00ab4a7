using Shouldly;

namespace CareerBot.Web.Tests.Acceptance;

public sealed class ManyTalksTests(Demonstration demonstration)
{
    [Fact]
    public async Task Twenty_conversations_at_once_keep_apart_and_in_order()
    {
        var talks = await Task.WhenAll(Enumerable.Range(1, 20).Select(PlayAsync));

        talks.ShouldAllBe(talk => talk.Replies.SequenceEqual(talk.Asked));
        talks.Select(talk => talk.Budget).ShouldBe(Enumerable.Range(1, 20).Select(number => (decimal?)(number * 1000)));
    }

    private async Task<(IReadOnlyList<string> Asked, IReadOnlyList<string> Replies, decimal? Budget)> PlayAsync(int number)
    {
        var talk = await demonstration.Host.DirectLine.StartAsync();
        var language = number % 2 == 0 ? "zh" : "en";
        List<string> asked =
        [
            await talk.SayAsync(language == "zh" ? "想做数据分析师" : "I want to become a data analyst"),
            await talk.SayAsync(language == "zh" ? $"预算{number * 1000}元" : $"my budget is {number * 1000} yuan"),
            await talk.SayAsync(language == "zh" ? "你知道我什么？" : "what do you know about me?"),
        ];

        var known = new Answer(await talk.ReplyToAsync(asked[^1]));
        var replies = (await talk.AllAsync()).Select(activity => (string?)activity["replyToId"]).OfType<string>().ToList();
        return (asked, replies, WireProfile.Read(known.Fact("profile")!).Budget);
    }
}
