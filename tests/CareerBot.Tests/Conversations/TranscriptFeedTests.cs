using System.Data.Common;
using CareerBot.Conversations;
using CareerBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TranscriptFeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_listener_hears_what_is_stored_once_and_in_order()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, services: services =>
            services.ConfigureDbContext<ConversationsDbContext>(context => context.AddInterceptors(new Dawdler())));
        using var subscription = app.Services.GetRequiredService<ITranscriptFeed>().Subscribe(Turns.Talk);

        await Parallel.ForAsync(0, 60, Cancel, async (index, cancel) => await app.Transcript.AppendAsync(
            Turns.Talk, $"{index / 2}", true, (_, _) => "", cancel));
        await app.Transcript.AppendAsync(new("test", "other"), "x", true, (_, _) => "", Cancel);
        subscription.Dispose();

        var heard = await subscription.ReadAllAsync(Cancel).Select(entry => entry.Sequence).ToListAsync(Cancel);
        heard.ShouldBe(Enumerable.Range(1, 30).Select(number => (long)number));
    }

    [Fact]
    public async Task A_listener_that_falls_behind_is_dropped_and_others_go_on()
    {
        var feed = new TranscriptFeed();
        using var slow = feed.Subscribe(Turns.Talk);
        using var quick = feed.Subscribe(Turns.Talk);

        for (var sequence = 1; sequence <= TranscriptFeed.Capacity + 1; sequence++)
        {
            feed.Publish(Entry(sequence));
            if (sequence <= TranscriptFeed.Capacity)
            {
                await quick.ReadAllAsync(Cancel).FirstAsync(Cancel);
            }
        }

        slow.FellBehind.ShouldBeTrue();
        (await slow.ReadAllAsync(Cancel).CountAsync(Cancel)).ShouldBe(TranscriptFeed.Capacity);
        quick.FellBehind.ShouldBeFalse();
        (await quick.ReadAllAsync(Cancel).FirstAsync(Cancel)).Sequence.ShouldBe(TranscriptFeed.Capacity + 1);
    }

    [Fact]
    public void A_conversation_nobody_listens_to_any_more_takes_no_memory()
    {
        var feed = new TranscriptFeed();
        var one = feed.Subscribe(Turns.Talk);
        var two = feed.Subscribe(Turns.Talk);

        one.Dispose();
        feed.ConversationsHeard().ShouldBe(1);
        two.Dispose();
        two.Dispose();

        feed.ConversationsHeard().ShouldBe(0);
    }

    private static TranscriptEntry Entry(long sequence) =>
        new(Turns.Talk, sequence, $"{sequence}", true, DateTimeOffset.UnixEpoch, "");

    /// <summary>Waits after one commit until others have passed, if they can.</summary>
    private sealed class Dawdler : DbTransactionInterceptor
    {
        private int _commits;

        public override async Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            var begun = TimeProvider.System.GetTimestamp();
            var dawdle = Interlocked.Increment(ref _commits) == 5;
            while (dawdle
                && Volatile.Read(ref _commits) < 8
                && TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(1))
            {
                await Task.Yield();
            }
        }
    }
}
