using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class WelcomeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_person_announced_twice_is_greeted_once()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);

        await Task.WhenAll(
            app.Intake.AcceptAsync(Turns.Welcome("conversationUpdate"), Cancel),
            app.Intake.AcceptAsync(Turns.Welcome("installationUpdate"), Cancel));
        await app.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await app.Sender.SentAsync(2, Cancel);
        await app.StopAsync(Cancel);

        app.Sender.Sent.Select(sent => sent.Advice.Text).ShouldBe(["welcome En", "hello"]);
        (await app.StatusesAsync(Cancel)).ShouldAllBe(status => status == TurnStatus.Answered);
    }

    [Fact]
    public async Task A_person_is_not_greeted_again_after_a_restart()
    {
        await using (var first = await ConversationsApp.StartAsync(_folder, Cancel))
        {
            await first.Intake.AcceptAsync(Turns.Welcome("1"), Cancel);
            await first.Sender.SentAsync(1, Cancel);
            await first.StopAsync(Cancel);
        }

        await using var second = await ConversationsApp.StartAsync(_folder, Cancel);
        await second.Intake.AcceptAsync(Turns.Welcome("2"), Cancel);
        await second.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await second.Sender.SentAsync(1, Cancel);

        second.Sender.Sent.Single().Advice.Text.ShouldBe("hello");
    }

    [Fact]
    public async Task A_person_whose_language_is_unknown_is_greeted_in_the_default_one()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);

        await app.Intake.AcceptAsync(Turns.Welcome("1", locale: null), Cancel);
        await app.Sender.SentAsync(1, Cancel);

        app.Sender.Sent.Single().Advice.Language.ShouldBe(Language.Zh);
    }
}
