namespace CareerBot.Web.Tests;

/// <summary>A clock that was set to a moment when it was made, and runs on.</summary>
internal sealed class RunningClock(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _ahead = start - System.GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;
}
