using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Tells open streams that an answer is being written. Nothing of it is stored, and late news is dropped.</summary>
internal sealed class TypingSignals
{
    private readonly ConcurrentDictionary<Listener, string> _listeners = [];

    /// <summary>Begins to listen.</summary>
    public Listener Listen(string conversation)
    {
        var listener = new Listener(this);
        _listeners[listener] = conversation;
        return listener;
    }

    /// <summary>How many streams of a conversation are open.</summary>
    public int Count(string conversation) => _listeners.Values.Count(heard => heard == conversation);

    /// <summary>Tells the streams of a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="at">When writing was seen.</param>
    public void Show(string conversation, DateTimeOffset at)
    {
        foreach (var (listener, heard) in _listeners)
        {
            if (heard == conversation)
            {
                listener.Signals.Writer.TryWrite(at);
            }
        }
    }

    /// <summary>One stream that listens; dispose it to stop.</summary>
    internal sealed class Listener(TypingSignals signals) : IDisposable
    {
        /// <summary>The last signal not yet sent on.</summary>
        public Channel<DateTimeOffset> Signals { get; } = Channel.CreateBounded<DateTimeOffset>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

        /// <inheritdoc/>
        public void Dispose()
        {
            signals._listeners.TryRemove(this, out _);
            Signals.Writer.TryComplete();
        }
    }
}
