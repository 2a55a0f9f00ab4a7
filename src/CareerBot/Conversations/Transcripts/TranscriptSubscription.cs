using System.Threading.Channels;

namespace CareerBot.Conversations;

/// <summary>One listener of a conversation. Bounded: a listener too slow to keep up is dropped.</summary>
public sealed class TranscriptSubscription : IDisposable
{
    private readonly Channel<TranscriptEntry> _entries;
    private readonly Action<TranscriptSubscription> _leave;

    internal TranscriptSubscription(int capacity, Action<TranscriptSubscription> leave)
    {
        _entries = Channel.CreateBounded<TranscriptEntry>(new BoundedChannelOptions(capacity) { SingleReader = true });
        _leave = leave;
    }

    /// <summary>Whether the listener was dropped because it fell behind; what it missed is in the store.</summary>
    public bool FellBehind { get; private set; }

    /// <summary>Waits for entries, in order.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Entries stored since the subscription; ends when it was disposed or fell behind.</returns>
    public IAsyncEnumerable<TranscriptEntry> ReadAllAsync(CancellationToken cancellationToken) =>
        _entries.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        _leave(this);
        _entries.Writer.TryComplete();
    }

    internal void Offer(TranscriptEntry entry)
    {
        if (!_entries.Writer.TryWrite(entry) && _entries.Writer.TryComplete())
        {
            FellBehind = true;
            _leave(this);
        }
    }
}
