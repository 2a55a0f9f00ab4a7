using System.Collections.Immutable;

namespace CareerBot.Conversations;

/// <summary>Tells listeners within this process.</summary>
internal sealed class TranscriptFeed : ITranscriptFeed
{
    /// <summary>Entries a listener may be behind: far more than a conversation has in flight.</summary>
    internal const int Capacity = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationId, ImmutableArray<TranscriptSubscription>> _listeners = [];

    /// <inheritdoc/>
    public TranscriptSubscription Subscribe(ConversationId conversation)
    {
        var subscription = new TranscriptSubscription(Capacity, leaving => Leave(conversation, leaving));
        lock (_gate)
        {
            _listeners[conversation] = [.. ListenersOf(conversation), subscription];
        }

        return subscription;
    }

    /// <summary>Tells the listeners of the entry's conversation; entries of one conversation come in order.</summary>
    public void Publish(TranscriptEntry entry)
    {
        ImmutableArray<TranscriptSubscription> listeners;
        lock (_gate)
        {
            listeners = ListenersOf(entry.Conversation);
        }

        foreach (var listener in listeners)
        {
            listener.Offer(entry);
        }
    }

    /// <summary>Conversations somebody listens to.</summary>
    internal int ConversationsHeard()
    {
        lock (_gate)
        {
            return _listeners.Count;
        }
    }

    private void Leave(ConversationId conversation, TranscriptSubscription leaving)
    {
        lock (_gate)
        {
            var rest = ListenersOf(conversation).Remove(leaving);
            if (rest.IsEmpty)
            {
                _listeners.Remove(conversation);
            }
            else
            {
                _listeners[conversation] = rest;
            }
        }
    }

    private ImmutableArray<TranscriptSubscription> ListenersOf(ConversationId conversation) =>
        _listeners.GetValueOrDefault(conversation, []);
}
