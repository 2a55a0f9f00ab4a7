using CareerBot.Advising;

namespace CareerBot.Conversations;

/// <summary>Finds the sender of a Turn's channel, and shows typing while an answer is worked out.</summary>
internal sealed class Replies(IEnumerable<IReplySender> senders, TimeProvider time)
{
    private static readonly TimeSpan FirstTyping = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan TypingPeriod = TimeSpan.FromSeconds(2);

    /// <summary>Works out an answer; typing is shown after half a second and every two seconds, never after the answer.</summary>
    public async Task<Advice?> WhileTypingAsync(
        InboundTurn turn, Func<CancellationToken, Task<Advice?>> answer, CancellationToken cancellationToken)
    {
        if (turn.Kind != TurnKind.Message)
        {
            return await answer(cancellationToken);
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turn, answered.Token);
        try
        {
            return await answer(cancellationToken);
        }
        finally
        {
            await answered.CancelAsync();
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Delivers an answer.</summary>
    public Task SendAsync(InboundTurn turn, Advice advice, CancellationToken cancellationToken) =>
        SenderFor(turn).SendAsync(turn, advice, cancellationToken);

    private async Task ShowTypingAsync(InboundTurn turn, CancellationToken answered)
    {
        var sender = SenderFor(turn);
        await Task.Delay(FirstTyping, time, answered);
        using var timer = new PeriodicTimer(TypingPeriod, time);
        do
        {
            await sender.ShowTypingAsync(turn, answered);
        }
        while (await timer.WaitForNextTickAsync(answered));
    }

    private IReplySender SenderFor(InboundTurn turn) =>
        senders.FirstOrDefault(sender => sender.Channel == turn.Conversation.Channel)
        ?? throw new InvalidOperationException(
            $"No sender serves channel '{turn.Conversation.Channel}'; register an IReplySender for it.");
}
