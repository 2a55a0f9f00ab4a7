using CareerBot.Conversations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TurnOrderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Turns_of_each_conversation_are_answered_in_the_order_accepted_under_load()
    {
        const int Conversations = 12, Messages = 15;
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Advisor.Script = async (message, _) =>
            {
                // Lets go of the thread a varying number of times, so that answers would overtake if they could.
                for (var yields = message.Text.Sum(letter => letter) % 7; yields > 0; yields--)
                {
                    await Task.Yield();
                }
            });

        await Parallel.ForAsync(0, Conversations, Cancel, async (index, cancel) =>
        {
            for (var message = 0; message < Messages; message++)
            {
                await app.Intake.AcceptAsync(Turns.Message($"{message}", Talk(index)), cancel);
            }
        });
        await app.Sender.SentAsync(Conversations * Messages, Cancel);

        foreach (var talk in app.Sender.Sent.GroupBy(sent => sent.Turn.Conversation))
        {
            talk.Select(sent => sent.Advice.Text).ShouldBe(Enumerable.Range(0, Messages).Select(number => $"{number}"));
        }
    }

    [Fact]
    public async Task A_slow_conversation_does_not_hold_up_another()
    {
        var release = new TaskCompletionSource();
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Advisor.Script = (message, cancel) => message.Text == "slow" ? release.Task.WaitAsync(cancel) : Task.CompletedTask);

        await app.Intake.AcceptAsync(Turns.Message("slow", Talk(1)), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("quick", Talk(2)), Cancel);
        await app.Sender.SentAsync(1, Cancel);

        app.Sender.Sent.Single().Advice.Text.ShouldBe("quick");
        release.SetResult();
    }

    [Fact]
    public async Task A_Turn_waits_for_the_one_before_it_in_its_conversation()
    {
        var release = new TaskCompletionSource();
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Advisor.Script = (message, cancel) => message.Text == "slow" ? release.Task.WaitAsync(cancel) : Task.CompletedTask);

        await app.Intake.AcceptAsync(Turns.Message("slow", Talk(1)), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("next", Talk(1)), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("other", Talk(2)), Cancel);
        await app.Sender.SentAsync(1, Cancel);
        app.Advisor.Heard.ShouldNotContain("next");
        release.SetResult();
        await app.Sender.SentAsync(3, Cancel);

        app.Sender.Sent.Select(sent => sent.Advice.Text).ShouldBe(["other", "slow", "next"]);
    }

    [Fact]
    public async Task A_conversation_that_rests_leaves_nothing_in_memory()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);

        await app.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await app.Sender.SentAsync(1, Cancel);
        await app.StopAsync(Cancel);

        app.Queue.Count.ShouldBe(0);
    }

    private static ConversationId Talk(int number) => new("test", $"talk {number}");
}
