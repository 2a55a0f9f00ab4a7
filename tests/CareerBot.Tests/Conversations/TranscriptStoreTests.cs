using CareerBot.Conversations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TranscriptStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Entries_written_at_once_on_two_nodes_get_sequences_without_gaps_and_rising_times()
    {
        await using var one = await ConversationsApp.StartAsync(_folder, Cancel, "one");
        await using var two = await ConversationsApp.StartAsync(_folder, Cancel, "two");

        await Parallel.ForAsync(0, 80, Cancel, async (index, cancel) =>
            await (index % 2 == 0 ? one : two).Transcript.AppendAsync(
                Turns.Talk, $"{index / 4}", true, (at, sequence) => $"{sequence} {at.ToUnixTimeMilliseconds()}", cancel));

        var entries = await one.Transcript.ReadAsync(Turns.Talk, 0, 100, Cancel);
        entries.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, 20).Select(number => (long)number));
        entries.Select(entry => entry.At).ShouldBeInOrder();
        entries.DistinctBy(entry => entry.At).Count().ShouldBe(20);
        entries.ShouldAllBe(entry => entry.Payload == $"{entry.Sequence} {entry.At.ToUnixTimeMilliseconds()}");
    }

    [Fact]
    public async Task An_id_appended_again_gives_the_earlier_entry()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        var first = await AppendAsync(app, "1", "first");

        var again = await AppendAsync(app, "1", "second");
        var next = await AppendAsync(app, "2", "third");

        again.ShouldBe(first);
        next.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task Times_rise_even_when_the_clock_goes_back()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        var first = await AppendAsync(app, "1", "first");

        app.Time.AdjustTime(app.Time.GetUtcNow() - TimeSpan.FromMinutes(1));
        var second = await AppendAsync(app, "2", "second");

        second.At.ShouldBe(first.At + TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task A_payload_that_cannot_be_made_leaves_no_gap()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        await AppendAsync(app, "1", "first");

        await Should.ThrowAsync<FormatException>(() => app.Transcript.AppendAsync(
            Turns.Talk, "2", true, (_, _) => throw new FormatException(), Cancel));

        (await AppendAsync(app, "3", "second")).Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task Reading_goes_on_after_the_place_given_and_ends_empty()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        foreach (var id in new[] { "1", "2", "3" })
        {
            await AppendAsync(app, id, id);
        }

        (await app.Transcript.ReadAsync(Turns.Talk, 1, 1, Cancel)).Single().EntryId.ShouldBe("2");
        (await app.Transcript.ReadAsync(Turns.Talk, 3, 10, Cancel)).ShouldBeEmpty();
        (await app.Transcript.ReadAsync(new("test", "unknown"), 0, 10, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_exists_from_its_first_Turn_or_entry()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        var begun = new ConversationId("test", "begun");
        await app.Intake.AcceptAsync(Turns.Message("hello", begun), Cancel);
        await AppendAsync(app, "1", "first");

        (await app.Transcript.ExistsAsync(begun, Cancel)).ShouldBeTrue();
        (await app.Transcript.ExistsAsync(Turns.Talk, Cancel)).ShouldBeTrue();
        (await app.Transcript.ExistsAsync(new("other", "begun"), Cancel)).ShouldBeFalse();
    }

    private static Task<TranscriptEntry> AppendAsync(ConversationsApp app, string id, string payload) =>
        app.Transcript.AppendAsync(Turns.Talk, id, true, (_, _) => payload, Cancel);
}
