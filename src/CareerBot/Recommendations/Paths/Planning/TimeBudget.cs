using System.Diagnostics;

namespace CareerBot.Recommendations;

/// <summary>Time that runs out.</summary>
internal sealed class TimeBudget(TimeSpan total)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>What is left; zero once it has run out.</summary>
    public TimeSpan Left => total - Stopwatch.GetElapsedTime(_began) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>Whether it has run out.</summary>
    public bool IsOver => Left == TimeSpan.Zero;
}
