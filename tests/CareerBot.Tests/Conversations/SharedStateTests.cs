using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class SharedStateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_two_nodes_that_loaded_the_same_state_only_the_first_to_write_is_taken()
    {
        await using var one = await ConversationsApp.StartAsync(_folder, Cancel, "one");
        await using var two = await ConversationsApp.StartAsync(_folder, Cancel, "two");
        var turn = await AcceptOnlyAsync(one, Turns.Message("hello", new("test", "elsewhere")));
        var storeOne = one.Services.GetRequiredService<ConversationStore>();
        var storeTwo = two.Services.GetRequiredService<ConversationStore>();
        var loadedByOne = await storeOne.LoadAsync(turn, Cancel);
        var loadedByTwo = await storeTwo.LoadAsync(turn, Cancel);

        var first = await storeOne.SaveAsync(loadedByOne!, turn, new DialogueState { Turns = 1 }, Cancel);
        var second = await storeTwo.SaveAsync(loadedByTwo!, turn, new DialogueState { Turns = 99 }, Cancel);

        first.ShouldBeTrue();
        second.ShouldBeFalse();
        (await one.StateAsync(turn.Inbound.Conversation, Cancel))!.Turns.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_made_on_another_node_during_a_Turn_is_not_lost()
    {
        await using var one = await ConversationsApp.StartAsync(_folder, Cancel, "one");
        await using var two = await ConversationsApp.StartAsync(_folder, Cancel, "two");
        one.Advisor.Script = (_, _) => one.Advisor.Heard.Count == 1 ? TellBudgetAsync(two) : Task.CompletedTask;

        await one.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await one.Sender.SentAsync(1, Cancel);

        var state = await one.StateAsync(Turns.Talk, Cancel);
        state!.Profile.Budget.ShouldBe(500);
        state.Turns.ShouldBe(1);
        one.Advisor.Heard.ShouldBe(["hello", "hello"]);
        one.Sender.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_conversation_one_node_answers_is_not_taken_by_another_until_the_lease_runs_out()
    {
        await using var one = await ConversationsApp.StartAsync(_folder, Cancel, "one", node =>
            node.Advisor.Script = (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        await using var two = await ConversationsApp.StartAsync(_folder, Cancel, "two");
        await one.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await one.HeardAsync(1, Cancel);
        var ledger = two.Services.GetRequiredService<TurnLedger>();

        var during = await ledger.TakeAsync(Turns.Talk, Cancel);
        two.Time.Advance(TimeSpan.FromMinutes(6));
        await two.Sender.SentAsync(1, Cancel);

        during.ShouldBeNull();
        two.Sender.Sent.Single().Advice.Text.ShouldBe("hello");
    }

    [Fact]
    public async Task A_node_that_lost_its_lease_does_not_answer_a_Turn_the_other_has_closed()
    {
        var release = new TaskCompletionSource();
        await using var one = await ConversationsApp.StartAsync(_folder, Cancel, "one", node =>
            node.Advisor.Script = (_, cancel) => release.Task.WaitAsync(cancel));
        await using var two = await ConversationsApp.StartAsync(_folder, Cancel, "two");
        await one.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await one.HeardAsync(1, Cancel);
        two.Time.Advance(TimeSpan.FromMinutes(6));
        await two.Sender.SentAsync(1, Cancel);
        await two.StopAsync(Cancel);

        release.SetResult();
        await one.StopAsync(Cancel);

        one.Sender.Sent.ShouldBeEmpty();
        (await one.StateAsync(Turns.Talk, Cancel))!.Turns.ShouldBe(1);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_starts_anew_and_is_kept_beside_with_the_transcript()
    {
        var logs = new FakeLoggerProvider();
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, services: services => services.AddSingleton<ILoggerProvider>(logs));
        await app.Transcript.AppendAsync(Turns.Talk, "old", true, (_, _) => "said before", Cancel);
        await app.SetStateAsync(Turns.Talk, """{"Profile":7}""", Cancel);

        await app.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await app.Sender.SentAsync(1, Cancel);

        var row = await app.ConversationAsync(Turns.Talk, Cancel);
        row!.ArchivedState.ShouldBe("""{"Profile":7}""");
        DialogueStateJson.Read(row.State!)!.Turns.ShouldBe(1);
        (await app.Transcript.ReadAsync(Turns.Talk, 0, 10, Cancel)).Single().Payload.ShouldBe("said before");
        logs.Collector.GetSnapshot().ShouldContain(record =>
            record.Level == LogLevel.Error && record.Message.Contains("cannot be read", StringComparison.Ordinal));
    }

    // As a console does it: load, change, write.
    private static async Task TellBudgetAsync(ConversationsApp app)
    {
        await using var context = await app.ContextAsync(Cancel);
        var row = context.Conversations.Single(row => row.Id == Turns.Talk.Value);
        row.State = DialogueStateJson.Write(new DialogueState { Profile = new Profile { Budget = 500 } });
        row.ETag++;
        await context.SaveChangesAsync(Cancel);
    }

    private static async Task<AcceptedTurn> AcceptOnlyAsync(ConversationsApp app, InboundTurn turn)
    {
        var ledger = app.Services.GetRequiredService<TurnLedger>();
        await ledger.AcceptAsync(turn, Cancel);
        return (await ledger.TakeAsync(turn.Conversation, Cancel))!;
    }
}
