using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations;

/// <summary>Stores Turns before anything else happens, then wakes a worker.</summary>
internal sealed partial class TurnIntake(TurnLedger ledger, TurnQueue queue, ILogger<TurnIntake> logger) : ITurnIntake
{
    /// <inheritdoc/>
    public async Task<bool> AcceptAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        if (!await ledger.AcceptAsync(turn, cancellationToken))
        {
            LogRepeated(turn.Conversation, turn.MessageId);
            return false;
        }

        if (!queue.Signal(turn.Conversation))
        {
            LogQueueFull(turn.Conversation);
        }

        return true;
    }

    [LoggerMessage(LogLevel.Debug, "Message {MessageId} of {Conversation} was accepted before.")]
    private partial void LogRepeated(ConversationId conversation, string messageId);

    [LoggerMessage(LogLevel.Warning, "The queue is full; {Conversation} waits for the next sweep. Raise Conversations:Parallelism or add a node.")]
    private partial void LogQueueFull(ConversationId conversation);
}
