using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Starts the knowledge before anything else of the host, and then looks for newer publications.</summary>
internal sealed partial class KnowledgeWatch(
    ILiveKnowledge knowledge,
    KnowledgeFolderSetting folder,
    IOptions<KnowledgeOptions> options,
    TimeProvider time,
    ILogger<KnowledgeWatch> logger) : BackgroundService, IHostedLifecycleService
{
    /// <summary>Publishes the folder if it has changed.</summary>
    /// <exception cref="KnowledgeStartException">There is nothing to answer with; the log lists the faults.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (knowledge is not LiveKnowledge live)
        {
            return;
        }

        var start = await live.StartAsync(folder.Path, new StageLog(this), cancellationToken);
        foreach (var fault in start.Faults)
        {
            LogFault(fault);
        }

        if (start.Version is null)
        {
            throw new KnowledgeStartException(
                $"The knowledge folder {folder.Path} has {start.Faults.Count(fault => fault.Severity == FaultSeverity.Fault)} faults and nothing was published before. Correct what the log lists, or set Knowledge:Directory to another folder.");
        }

        if (start.Faults.Count > 0)
        {
            LogPreviousAnswers(folder.Path, start.Version);
        }
    }

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (knowledge is not LiveKnowledge live)
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.LookEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await live.RefreshAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The version that answers stays; the next look may succeed.
                LogLookFailed(exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "{Stage} …")]
    private partial void LogStage(string stage);

    [LoggerMessage(LogLevel.Error, "{Fault}")]
    private partial void LogFault(KnowledgeFault fault);

    [LoggerMessage(LogLevel.Warning, "The knowledge folder {Folder} has faults, listed above. Version {Version}, published before, goes on answering.")]
    private partial void LogPreviousAnswers(string folder, string version);

    [LoggerMessage(LogLevel.Warning, "Looking for a newer publication failed.")]
    private partial void LogLookFailed(Exception exception);

    /// <summary>Tells each stage once; called from one thread at a time.</summary>
    private sealed class StageLog(KnowledgeWatch watch) : IProgress<PublicationProgress>
    {
        private string? _last;

        public void Report(PublicationProgress value)
        {
            if (value.Stage != _last)
            {
                _last = value.Stage;
                watch.LogStage(value.Stage);
            }
        }
    }
}
