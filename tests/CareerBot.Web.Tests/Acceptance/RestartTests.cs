using System.Text.Json.Nodes;
using Shouldly;

namespace CareerBot.Web.Tests.Acceptance;

public sealed class RestartTests(Demonstration demonstration)
{
    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        using var storage = demonstration.NewStorage();
        DirectLineTalk before;
        IReadOnlyList<JsonObject> said;
        await using (var first = Demonstration.Start(storage.Path))
        {
            before = await first.DirectLine.StartAsync();
            await before.AskAsync(Browser.RichMessage.English);
            said = await before.AllAsync();
        }

        await using var second = Demonstration.Start(storage.Path);
        var after = before.Through(second.DirectLine);
        var kept = await after.AllAsync();
        var answer = new Answer(await after.AskAsync("what do you know about me?"));

        kept.Select(activity => activity.ToJsonString()).ShouldBe(said.Select(activity => activity.ToJsonString()));
        WireProfile.Read(answer.Fact("profile")!).Budget.ShouldBe(12_000);
    }

    [Fact]
    public async Task Messages_accepted_before_a_kill_are_answered_once_afterwards()
    {
        using var storage = demonstration.NewStorage();
        var talks = new List<(DirectLineTalk Talk, IReadOnlyList<string> Ids)>();
        using (var killed = await HostProcess.StartAsync(storage.Path))
        {
            for (var number = 0; number < 4; number++)
            {
                var talk = await killed.DirectLine.StartAsync();
                talks.Add((talk, [await talk.SayAsync(Browser.RichMessage.English), await talk.SayAsync("cheaper"), await talk.SayAsync("怎么退费？")]));
            }

            killed.Kill();
        }

        using var restarted = await HostProcess.StartAsync(storage.Path);
        foreach (var (talk, ids) in talks.Select(before => (before.Talk.Through(restarted.DirectLine), before.Ids)))
        {
            foreach (var id in ids)
            {
                await talk.ReplyToAsync(id);
            }

            await talk.AskAsync("help");
            var answered = (await talk.AllAsync()).Select(activity => (string?)activity["replyToId"]).OfType<string>().ToList();
            answered.Take(ids.Count).ShouldBe(ids);
            answered.Count.ShouldBe(ids.Count + 1);
        }
    }
}
