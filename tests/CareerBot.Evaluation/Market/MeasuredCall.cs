using System.Diagnostics;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Market;

/// <summary>One call of the built command line, as a process of its own.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it told of its progress.</param>
/// <param name="Took">How long it took by the clock.</param>
/// <param name="PeakMegabytes">The most memory it held.</param>
internal sealed record MeasuredCall(string Output, string Error, TimeSpan Took, double PeakMegabytes)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs the command line.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static async Task<MeasuredCall> RunAsync(params string[] args)
    {
        var program = Path.Combine(RepositoryRoot.Path, "artifacts", "bin", "CareerBot.Cli", "debug", "CareerBot.Cli");
        Assert.SkipUnless(File.Exists(program), $"The command line is not built: dotnet build src/CareerBot.Cli makes {program}.");
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = await WatchAsync(process);
        var call = new MeasuredCall(await output, await error, Stopwatch.GetElapsedTime(started), peak / 1_048_576.0);
        return process.ExitCode == 0 ? call : throw new InvalidOperationException(call.Error);
    }

    private static async Task<long> WatchAsync(Process process)
    {
        var peak = 0L;
        var ended = process.WaitForExitAsync();
        while (!ended.IsCompleted)
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
            await Task.WhenAny(ended, Task.Delay(s_pause));
        }

        await ended;
        return peak;
    }
}
