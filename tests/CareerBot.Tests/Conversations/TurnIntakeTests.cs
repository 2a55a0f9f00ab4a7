using CareerBot.Conversations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TurnIntakeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_message_delivered_three_times_at_once_gets_one_reply()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        var turn = Turns.Message("hello");

        var accepted = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            Task.Run(() => app.Intake.AcceptAsync(turn, Cancel), Cancel)));
        await app.Sender.SentAsync(1, Cancel);
        await app.StopAsync(Cancel);

        accepted.Count(first => first).ShouldBe(1);
        app.Sender.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_repeated_after_its_answer_gets_no_second_reply()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        await app.Intake.AcceptAsync(Turns.Message("hello", id: "1"), Cancel);
        await app.Sender.SentAsync(1, Cancel);

        var again = await app.Intake.AcceptAsync(Turns.Message("hello", id: "1"), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("next", id: "2"), Cancel);
        await app.Sender.SentAsync(2, Cancel);

        again.ShouldBeFalse();
        app.Sender.Sent.Select(sent => sent.Advice.Text).ShouldBe(["hello", "next"]);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_channel_is_another_message()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);

        var accepted = new List<bool>();
        foreach (var conversation in new ConversationId[] { new("test", "a"), new("test", "b"), new("other", "a") })
        {
            accepted.Add(await app.Intake.AcceptAsync(Turns.Message("hello", conversation, id: "1"), Cancel));
        }

        accepted.ShouldAllBe(first => first);
    }

    [Fact]
    public async Task Conversations_never_see_the_state_of_each_other()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        await app.Intake.AcceptAsync(Turns.Message("one", new("test", "a")), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("two", new("test", "a")), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("one", new("test", "b")), Cancel);
        await app.Sender.SentAsync(3, Cancel);

        (await app.StateAsync(new("test", "a"), Cancel))!.Turns.ShouldBe(2);
        (await app.StateAsync(new("test", "b"), Cancel))!.Turns.ShouldBe(1);
    }

    [Fact]
    public void A_reply_id_depends_on_the_message_and_its_conversation_alone()
    {
        var id = Turns.Message("hello", id: "1").ReplyId;

        Turns.Message("other words", id: "1").ReplyId.ShouldBe(id);
        Turns.Message("hello", id: "2").ReplyId.ShouldNotBe(id);
        Turns.Message("hello", new("test", "b"), id: "1").ReplyId.ShouldNotBe(id);
    }
}
