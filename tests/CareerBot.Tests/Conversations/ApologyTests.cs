using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class ApologyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Language.Zh, "抱歉")]
    [InlineData(Language.En, "Sorry")]
    public async Task A_failed_Turn_apologizes_in_the_language_of_the_conversation(Language language, string begins)
    {
        await using var app = await StartFailingAsync();

        await app.Intake.AcceptAsync(Turns.Message("fine", locale: language), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("fail", locale: null), Cancel);
        await app.Sender.SentAsync(2, Cancel);

        var apology = app.Sender.Sent[1].Advice;
        apology.Text.ShouldStartWith(begins);
        apology.Language.ShouldBe(language);
        apology.Suggestions.Select(next => next.Say).ShouldContain("fail");
    }

    [Fact]
    public async Task An_apology_tells_a_reference_the_log_knows_and_nothing_of_the_cause()
    {
        var logs = new FakeLoggerProvider();
        await using var app = await StartFailingAsync(logs);

        await app.Intake.AcceptAsync(Turns.Message("fail"), Cancel);
        await app.Sender.SentAsync(1, Cancel);

        var text = app.Sender.Sent.Single().Advice.Text;
        var error = logs.Collector.GetSnapshot().Single(record => record.Level == LogLevel.Error);
        error.Exception!.Message.ShouldBe("secret cause");
        text.ShouldContain(Apology.Reference(app.Sender.Sent.Single().Turn));
        error.Message.ShouldContain(Apology.Reference(app.Sender.Sent.Single().Turn));
        text.ShouldNotContain("secret cause");
        text.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_failed_Turn_leaves_the_state_unharmed_and_the_next_is_answered()
    {
        await using var app = await StartFailingAsync();

        await app.Intake.AcceptAsync(Turns.Message("one"), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("fail"), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("two"), Cancel);
        await app.Sender.SentAsync(3, Cancel);
        await app.StopAsync(Cancel);

        (await app.StateAsync(Turns.Talk, Cancel))!.Turns.ShouldBe(2);
        (await app.StatusesAsync(Cancel)).ShouldBe([TurnStatus.Answered, TurnStatus.Failed, TurnStatus.Answered]);
    }

    [Fact]
    public async Task A_reply_that_cannot_be_delivered_is_tried_again_and_then_given_up_for_the_next()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Sender.Deliver = (turn, _, _) =>
                turn.Text == "dead" ? throw new HttpRequestException("gone") : Task.CompletedTask);
        await app.Intake.AcceptAsync(Turns.Message("dead"), Cancel);
        await app.Intake.AcceptAsync(Turns.Message("alive"), Cancel);

        await app.SweepUntilAsync(() => app.Sender.Sent.Any(sent => sent.Advice.Text == "alive"), Cancel);
        await app.StopAsync(Cancel);

        app.Advisor.Heard.Count(text => text == "dead").ShouldBe(TurnHandler.LastAttempt - 1);
        (await app.StatusesAsync(Cancel)).ShouldBe([TurnStatus.Failed, TurnStatus.Answered]);
    }

    private Task<ConversationsApp> StartFailingAsync(ILoggerProvider? logs = null) =>
        ConversationsApp.StartAsync(
            _folder,
            Cancel,
            services: services => services.AddSingleton(logs ?? NullLoggerProvider.Instance),
            setup: node => node.Advisor.Script = (message, _) => message.Text == "fail"
                ? throw new InvalidOperationException("secret cause")
                : Task.CompletedTask);
}
