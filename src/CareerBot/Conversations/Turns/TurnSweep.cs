using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>
/// Finds Turns no worker knows of: those of a process that ended, those that did not fit the queue, those whose answer
/// could not be delivered. It looks at start-up and then at intervals.
/// </summary>
internal sealed partial class TurnSweep(
    TurnLedger ledger,
    TurnQueue queue,
    IOptions<ConversationsOptions> options,
    TimeProvider time,
    ILogger<TurnSweep> logger) : BackgroundService
{
    /// <summary>Queues what an earlier process left before anything new is accepted.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await SweepAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await SweepAsync(stoppingToken);
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            var waiting = await ledger.WaitingAsync(options.Value.QueueCapacity, stoppingToken);
            _ = waiting.TakeWhile(queue.Signal).Count();
        }
        catch (System.Data.Common.DbException exception)
        {
            LogSweepFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The database could not be searched for waiting Turns; the next sweep tries again.")]
    private partial void LogSweepFailed(Exception exception);
}
