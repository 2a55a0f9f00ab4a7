using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>
/// Conversations with Turns waiting, each at most once: the order of Turns is the ledger's, this only says whose turn it
/// is. What does not fit stays in the ledger and is found by the next sweep.
/// </summary>
internal sealed class TurnQueue(IOptions<ConversationsOptions> options)
{
    private readonly Channel<ConversationId> _ready = Channel.CreateBounded<ConversationId>(options.Value.QueueCapacity);
    private readonly Lock _gate = new();

    // Queued or being answered; true when a signal came after its worker began.
    private readonly Dictionary<ConversationId, bool> _known = [];

    /// <summary>Conversations waiting or being answered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _known.Count;
            }
        }
    }

    /// <summary>Says that a conversation has a Turn waiting.</summary>
    /// <returns><see langword="false"/> when the queue is full.</returns>
    public bool Signal(ConversationId conversation)
    {
        lock (_gate)
        {
            if (_known.ContainsKey(conversation))
            {
                _known[conversation] = true;
                return true;
            }

            if (!_ready.Writer.TryWrite(conversation))
            {
                return false;
            }

            _known.Add(conversation, false);
            return true;
        }
    }

    /// <summary>Waits for conversations to answer; each is given to one reader until it rests.</summary>
    public IAsyncEnumerable<ConversationId> ReadAllAsync(CancellationToken cancellationToken) =>
        _ready.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Marks the moment from which a signal means a Turn the worker may not see.</summary>
    public void Begin(ConversationId conversation)
    {
        lock (_gate)
        {
            _known[conversation] = false;
        }
    }

    /// <summary>Lets go of a conversation.</summary>
    /// <returns><see langword="false"/> when a signal came since <see cref="Begin"/>: look again.</returns>
    public bool TryRest(ConversationId conversation)
    {
        lock (_gate)
        {
            return !_known[conversation] && _known.Remove(conversation);
        }
    }

    /// <summary>Lets go of a conversation whatever was signaled; the next sweep looks at it.</summary>
    public void Abandon(ConversationId conversation)
    {
        lock (_gate)
        {
            _known.Remove(conversation);
        }
    }
}
