using CareerBot.Conversations;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TurnQueueTests
{
    private static readonly ConversationId One = new("test", "one");
    private static readonly ConversationId Two = new("test", "two");

    private readonly TurnQueue _queue = new(Options.Create(new ConversationsOptions { QueueCapacity = 1 }));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_signaled_twice_is_given_to_one_worker()
    {
        _queue.Signal(One);
        _queue.Signal(One);

        (await _queue.ReadAllAsync(Cancel).FirstAsync(Cancel)).ShouldBe(One);
        _queue.Signal(Two);

        (await _queue.ReadAllAsync(Cancel).FirstAsync(Cancel)).ShouldBe(Two);
    }

    [Fact]
    public void A_signal_while_a_conversation_is_answered_makes_its_worker_look_again()
    {
        _queue.Signal(One);
        _queue.Begin(One);
        _queue.Signal(One);

        _queue.TryRest(One).ShouldBeFalse();
        _queue.Begin(One);
        _queue.TryRest(One).ShouldBeTrue();
        _queue.Count.ShouldBe(0);
    }

    [Fact]
    public void A_full_queue_says_so_and_keeps_nothing()
    {
        _queue.Signal(One);

        var signaled = _queue.Signal(Two);

        signaled.ShouldBeFalse();
        _queue.Count.ShouldBe(1);
    }
}
