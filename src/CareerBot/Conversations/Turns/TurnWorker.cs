using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>
/// Answers waiting Turns: one conversation at a time per loop, its Turns one after the other. When the host stops, no
/// further Turn is begun; those begun may finish while the host waits, and are left for the next start otherwise.
/// </summary>
internal sealed partial class TurnWorker(
    TurnQueue queue,
    TurnLedger ledger,
    TurnHandler handler,
    IOptions<ConversationsOptions> options,
    ILogger<TurnWorker> logger) : BackgroundService
{
    private readonly CancellationTokenSource _abort = new();

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var hurry = cancellationToken.Register(_abort.Cancel);
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _abort.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Parallelism).Select(_ => LoopAsync(stoppingToken)));

    private async Task LoopAsync(CancellationToken stoppingToken)
    {
        await foreach (var conversation in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await AnswerAllAsync(conversation, stoppingToken);
            }
            catch (Exception exception) when (!_abort.IsCancellationRequested)
            {
                LogInterrupted(exception, conversation);
                queue.Abandon(conversation);
            }
        }
    }

    private async Task AnswerAllAsync(ConversationId conversation, CancellationToken stoppingToken)
    {
        do
        {
            queue.Begin(conversation);
            while (!stoppingToken.IsCancellationRequested
                && await ledger.TakeAsync(conversation, _abort.Token) is { } turn)
            {
                await handler.HandleAsync(turn, _abort.Token);
            }
        }
        while (!queue.TryRest(conversation) && !stoppingToken.IsCancellationRequested);
    }

    [LoggerMessage(LogLevel.Error, "The Turns of {Conversation} were interrupted; the next sweep takes them up again.")]
    private partial void LogInterrupted(Exception exception, ConversationId conversation);
}
