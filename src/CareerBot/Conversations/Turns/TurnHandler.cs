using System.Diagnostics;
using CareerBot.Advising;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations;

/// <summary>
/// Answers one Turn: the advice and the state it leaves are worked out and kept, the reply is delivered, the Turn is
/// closed. A crash in between repeats the Turn from the state before it; the reply then carries the same id.
/// </summary>
internal sealed partial class TurnHandler(
    TurnAnswerer answerer, Replies replies, TurnLedger ledger, TimeProvider time, ILogger<TurnHandler> logger)
{
    /// <summary>The attempt that apologizes without asking the advisor again; one more gives up.</summary>
    internal const int LastAttempt = 3;

    /// <summary>Answers a Turn.</summary>
    /// <param name="turn">The Turn, oldest of its conversation.</param>
    /// <param name="cancellationToken">Stops the answer; the Turn then waits for the next start.</param>
    public async Task HandleAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Source.StartActivity("turn");
        var taken = time.GetTimestamp();
        var waited = time.GetUtcNow() - turn.AcceptedAt;
        var (status, advice) = turn.Attempt > LastAttempt
            ? (TurnStatus.Failed, null)
            : await AnswerAsync(turn, cancellationToken);

        // The reply is out: closing the Turn must not be given up halfway.
        await ledger.CompleteAsync(turn, status, CancellationToken.None);
        Record(turn, status, advice, waited, time.GetElapsedTime(taken), span);
    }

    private async Task<(TurnStatus Status, Advice? Advice)> AnswerAsync(
        AcceptedTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Attempt == LastAttempt)
        {
            return (TurnStatus.Failed, await ApologizeAsync(turn, cancellationToken));
        }

        try
        {
            var advice = await replies.WhileTypingAsync(
                turn.Inbound, token => answerer.AnswerAsync(turn, token), cancellationToken);
            if (advice is not null)
            {
                await replies.SendAsync(turn.Inbound, advice, cancellationToken);
            }

            return (TurnStatus.Answered, advice);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(exception, turn.Sequence, turn.Inbound.Conversation, Apology.Reference(turn.Inbound));
            return (TurnStatus.Failed, await ApologizeAsync(turn, cancellationToken));
        }
    }

    private async Task<Advice?> ApologizeAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        var apology = await answerer.ApologizeAsync(turn, cancellationToken);
        if (apology is not null)
        {
            await replies.SendAsync(turn.Inbound, apology, cancellationToken);
        }

        return apology;
    }

    private void Record(
        AcceptedTurn turn, TurnStatus status, Advice? advice, TimeSpan waited, TimeSpan took, Activity? span)
    {
        var tags = new TagList
        {
            { "channel", turn.Inbound.Conversation.Channel },
            { "kind", turn.Inbound.Kind.ToString() },
            { "status", status.ToString() },
        };
        Telemetry.TurnDuration.Record(took.TotalSeconds, tags);
        Telemetry.TurnWait.Record(waited.TotalSeconds, tags);
        foreach (var (key, value) in tags)
        {
            span?.SetTag(key, value);
        }

        LogTurn(
            turn.Sequence,
            turn.Inbound.Kind,
            turn.Inbound.Conversation,
            status,
            turn.Attempt,
            new AdviceCounts(advice),
            (long)waited.TotalMilliseconds,
            (long)took.TotalMilliseconds);
    }

    [LoggerMessage(LogLevel.Information, "Turn {Sequence} ({Kind}) of {Conversation}: {Status}, attempt {Attempt}, {Counts}, waited {Waited} ms, took {Took} ms.")]
    private partial void LogTurn(
        long sequence, TurnKind kind, ConversationId conversation, TurnStatus status, int attempt, AdviceCounts counts, long waited, long took);

    [LoggerMessage(LogLevel.Error, "Turn {Sequence} of {Conversation} failed; the person was given reference {Reference}.")]
    private partial void LogFailed(Exception exception, long sequence, ConversationId conversation, string reference);

    private readonly record struct AdviceCounts(Advice? Advice)
    {
        public override string ToString() => Advice is null
            ? "no reply"
            : $"{Advice.Text.Length} characters, {Advice.Facts.Count} facts, {Advice.Sources.Count} sources";
    }
}
