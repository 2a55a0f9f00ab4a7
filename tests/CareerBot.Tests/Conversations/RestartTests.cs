using CareerBot.Conversations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class RestartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_Turn_accepted_before_a_crash_is_answered_once_after_the_restart()
    {
        await using (var first = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Advisor.Script = (_, cancel) => Task.Delay(Timeout.Infinite, cancel)))
        {
            await first.Intake.AcceptAsync(Turns.Message("one"), Cancel);
            await first.Intake.AcceptAsync(Turns.Message("two"), Cancel);
            await first.CrashAsync();
            first.Sender.Sent.ShouldBeEmpty();
        }

        await using var second = await ConversationsApp.StartAsync(_folder, Cancel);
        await second.Sender.SentAsync(2, Cancel);
        await second.StopAsync(Cancel);
        await using var third = await ConversationsApp.StartAsync(_folder, Cancel);
        await third.StopAsync(Cancel);

        second.Sender.Sent.Select(sent => sent.Advice.Text).ShouldBe(["one", "two"]);
        third.Sender.Sent.ShouldBeEmpty();
        (await third.StatusesAsync(Cancel)).ShouldBe([TurnStatus.Answered, TurnStatus.Answered]);
    }

    [Fact]
    public async Task A_crash_between_delivery_and_closing_neither_repeats_the_reply_nor_counts_the_message_twice()
    {
        await using (var first = await ConversationsApp.StartAsync(_folder, Cancel))
        {
            var stored = new TaskCompletionSource();
            first.StoreReplies(afterwards: cancel =>
            {
                stored.SetResult();
                return Task.Delay(Timeout.Infinite, cancel);
            });
            await first.Intake.AcceptAsync(Turns.Message("one"), Cancel);
            await stored.Task.WaitAsync(Cancel);
            await first.CrashAsync();
            (await first.StatusesAsync(Cancel)).ShouldBe([TurnStatus.Accepted]);
        }

        await using var second = await ConversationsApp.StartAsync(_folder, Cancel, setup: node => node.StoreReplies(afterwards: _ => Task.CompletedTask));
        await second.Sender.SentAsync(1, Cancel);
        await second.StopAsync(Cancel);

        var entries = await second.Transcript.ReadAsync(Turns.Talk, 0, 10, Cancel);
        entries.Select(entry => entry.Payload).ShouldBe(["one"]);
        (await second.StateAsync(Turns.Talk, Cancel))!.Turns.ShouldBe(1);
        (await second.StatusesAsync(Cancel)).ShouldBe([TurnStatus.Answered]);
    }

    [Fact]
    public async Task A_greeting_cut_off_by_a_crash_is_given_after_the_restart()
    {
        await using (var first = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Sender.Deliver = (_, _, cancel) => Task.Delay(Timeout.Infinite, cancel)))
        {
            await first.Intake.AcceptAsync(Turns.Welcome("1"), Cancel);
            await first.Sender.SentAsync(1, Cancel);
            await first.CrashAsync();
        }

        await using var second = await ConversationsApp.StartAsync(_folder, Cancel);
        await second.Sender.SentAsync(1, Cancel);

        second.Sender.Sent.Single().Advice.Text.ShouldBe("welcome En");
    }

    [Fact]
    public async Task A_stop_in_good_order_finishes_the_Turn_begun_and_leaves_the_rest()
    {
        var begun = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Advisor.Script = (_, cancel) =>
            {
                begun.TrySetResult();
                return release.Task.WaitAsync(cancel);
            });
        await app.Intake.AcceptAsync(Turns.Message("one"), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("two"), Cancel);
        await begun.Task.WaitAsync(Cancel);

        var stopping = app.StopAsync(Cancel);
        release.SetResult();
        await stopping;

        app.Sender.Sent.Select(sent => sent.Advice.Text).ShouldBe(["one"]);
        (await app.StatusesAsync(Cancel)).ShouldBe([TurnStatus.Answered, TurnStatus.Accepted]);
    }
}
