using System.Globalization;

namespace CareerBot.Cli;

/// <summary>Says now and then, on standard error, how many lines of a batch are done.</summary>
/// <param name="error">Standard error.</param>
/// <param name="time">The clock.</param>
internal sealed class BatchProgress(TextWriter error, TimeProvider time)
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(1);

    private readonly long _started = time.GetTimestamp();
    private TimeSpan _told = TimeSpan.Zero;
    private int _done;

    /// <summary>One more line is done.</summary>
    public void Step()
    {
        _done++;
        var elapsed = time.GetElapsedTime(_started);
        if (elapsed - _told >= s_every)
        {
            _told = elapsed;
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_done} lines …"));
        }
    }

    /// <summary>All lines are done.</summary>
    public void End() => error.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{_done} lines in {time.GetElapsedTime(_started).TotalSeconds:F1} s"));
}
