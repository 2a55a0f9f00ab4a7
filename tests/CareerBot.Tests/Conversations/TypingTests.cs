using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TypingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Typing_is_shown_after_half_a_second_then_every_two_seconds_until_the_answer()
    {
        var release = new TaskCompletionSource();
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, setup: node =>
            node.Advisor.Script = (_, cancel) => release.Task.WaitAsync(cancel));
        var asked = app.Time.GetUtcNow();
        await app.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await app.HeardAsync(1, Cancel);

        foreach (var (wait, shown) in new[] { (499, 0), (1, 1), (1999, 1), (1, 2), (2000, 3) })
        {
            app.Time.Advance(TimeSpan.FromMilliseconds(wait));
            await app.Sender.TypingAsync(shown, Cancel);
        }

        release.SetResult();
        await app.Sender.SentAsync(1, Cancel);
        app.Time.Advance(TimeSpan.FromSeconds(10));
        await app.StopAsync(Cancel);

        app.Sender.Typing.Select(at => (at - asked).TotalMilliseconds).ShouldBe([500, 2500, 4500]);
    }

    [Fact]
    public async Task A_quick_answer_shows_no_typing()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);

        await app.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await app.Sender.SentAsync(1, Cancel);
        app.Time.Advance(TimeSpan.FromSeconds(3));
        await app.StopAsync(Cancel);

        app.Sender.Typing.ShouldBeEmpty();
    }
}
