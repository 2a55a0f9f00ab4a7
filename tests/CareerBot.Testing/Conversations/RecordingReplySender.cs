using CareerBot.Advising;
using CareerBot.Conversations;

namespace CareerBot.Testing;

/// <summary>A channel that keeps what it was told to send.</summary>
public sealed class RecordingReplySender(TimeProvider time, string channel = "test") : IReplySender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly List<(InboundTurn Turn, Advice Advice)> _sent = [];
    private readonly List<DateTimeOffset> _typing = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Channel => channel;

    /// <summary>Runs after a reply was kept: to fail, to store, to hang.</summary>
    public Func<InboundTurn, Advice, CancellationToken, Task> Deliver { get; set; } = (_, _, _) => Task.CompletedTask;

    public IReadOnlyList<(InboundTurn Turn, Advice Advice)> Sent => Read(() => _sent.ToArray());

    public IReadOnlyList<DateTimeOffset> Typing => Read(() => _typing.ToArray());

    public Task ShowTypingAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        Change(() => _typing.Add(time.GetUtcNow()));
        return Task.CompletedTask;
    }

    public Task SendAsync(InboundTurn turn, Advice advice, CancellationToken cancellationToken)
    {
        Change(() => _sent.Add((turn, advice)));
        return Deliver(turn, advice, cancellationToken);
    }

    /// <summary>Waits until so many replies were sent.</summary>
    public Task SentAsync(int count, CancellationToken cancellationToken) =>
        UntilAsync(() => _sent.Count >= count, cancellationToken);

    /// <summary>Waits until typing was shown so many times.</summary>
    public Task TypingAsync(int count, CancellationToken cancellationToken) =>
        UntilAsync(() => _typing.Count >= count, cancellationToken);

    private async Task UntilAsync(Func<bool> reached, CancellationToken cancellationToken)
    {
        while (Read(() => (Reached: reached(), Changed: _changed.Task)) is { Reached: false } waiting)
        {
            await waiting.Changed.WaitAsync(Patience, cancellationToken);
        }
    }

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            change();
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
