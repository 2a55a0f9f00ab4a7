namespace CareerBot.Conversations;

/// <summary>
/// Lets one writer of this process in at a time, first come first served. SQLite allows one anyway, but those it turns
/// away sleep and try again: slower, and the unlucky starve. It also gives what is committed an order within the process.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Waits for the others.</summary>
    /// <returns>Lets the next one in when disposed.</returns>
    public async Task<Turnstile> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        return new Turnstile(_gate);
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    /// <summary>The right to write.</summary>
    internal readonly struct Turnstile(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
