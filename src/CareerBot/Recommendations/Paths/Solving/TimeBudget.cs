using System.Diagnostics;

namespace CareerBot.Recommendations;

/// <summary>
/// Time for searching that runs out. It is counted in the solver's own steady seconds, which measure work: a busy machine takes
/// longer and finds the same. Only when the clock has gone far beyond does the clock end the search.
/// </summary>
/// <param name="total">Steady seconds; about as long on a quiet machine.</param>
/// <param name="whole">The budget this one is a part of; what is spent here is spent there as well.</param>
internal sealed class TimeBudget(TimeSpan total, TimeBudget? whole = null)
{
    // How many times longer than its steady seconds a search may take by the clock.
    private const double Patience = 3;

    private readonly long _began = Stopwatch.GetTimestamp();
    private TimeSpan _spent;

    /// <summary>The steady time left; zero once it has run out.</summary>
    public TimeSpan Left => Least(total - _spent, whole?.Left);

    /// <summary>The time left by the clock; zero once it has run out.</summary>
    public TimeSpan LeftByClock => Least((total * Patience) - Stopwatch.GetElapsedTime(_began), whole?.LeftByClock);

    /// <summary>Whether either has run out.</summary>
    public bool IsOver => Left == TimeSpan.Zero || LeftByClock == TimeSpan.Zero;

    /// <summary>Takes note of work done.</summary>
    /// <param name="steadySeconds">The solver's count.</param>
    public void Spend(double steadySeconds)
    {
        _spent += TimeSpan.FromSeconds(steadySeconds);
        whole?.Spend(steadySeconds);
    }

    private static TimeSpan Least(TimeSpan own, TimeSpan? other)
    {
        var least = other is { } known && known < own ? known : own;
        return least > TimeSpan.Zero ? least : TimeSpan.Zero;
    }
}
