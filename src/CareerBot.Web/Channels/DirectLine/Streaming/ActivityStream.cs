using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CareerBot.Conversations;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>
/// One open stream: first what the client has not seen, then every activity as it is stored, and typing in between. Each
/// frame is one ActivitySet; empty frames from the client only keep the connection.
/// </summary>
internal sealed class ActivityStream(WebSocket socket, string conversation, TimeSpan sendTimeout) : IDisposable
{
    private const int LongestClientFrame = 4096;

    private readonly SemaphoreSlim _sending = new(1, 1);
    private long _seen;
    private DateTimeOffset _lastReply = DateTimeOffset.MinValue;

    /// <summary>Runs until the client leaves, falls behind, or the server stops.</summary>
    public async Task RunAsync(
        DirectLineConversations conversations,
        TranscriptSubscription entries,
        TypingSignals.Listener typing,
        long watermark,
        CancellationToken stopping)
    {
        _seen = watermark;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task[] parts =
        [
            SendEntriesAsync(conversations, entries, ended.Token),
            SendTypingAsync(typing, ended.Token),
            ReceiveAsync(ended.Token),
        ];
        await Task.WhenAny(parts);
        await CloseAsync(entries.FellBehind);
        await ended.CancelAsync();
        await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose() => _sending.Dispose();

    private async Task SendEntriesAsync(
        DirectLineConversations conversations, TranscriptSubscription entries, CancellationToken ended)
    {
        await CatchUpAsync(conversations, ended);
        await foreach (var entry in entries.ReadAllAsync(ended))
        {
            if (entry.Sequence > _seen + 1)
            {
                // The listener heard of a later entry first: the store knows what came between.
                await CatchUpAsync(conversations, ended);
            }

            if (entry.Sequence <= _seen)
            {
                continue;
            }

            _seen = entry.Sequence;
            _lastReply = entry.FromPerson ? _lastReply : entry.At;
            if (entry.EntryId != DirectLineChannel.Begun)
            {
                await SendAsync(ActivitySet.Of([entry], entry.Sequence).Json, ended);
            }
        }
    }

    private async Task CatchUpAsync(DirectLineConversations conversations, CancellationToken ended)
    {
        while (true)
        {
            var set = await conversations.ReadAsync(conversation, _seen, ended);
            if (set.Watermark == _seen)
            {
                return;
            }

            _seen = set.Watermark;
            if (!set.IsEmpty)
            {
                await SendAsync(set.Json, ended);
            }
        }
    }

    private async Task SendTypingAsync(TypingSignals.Listener typing, CancellationToken ended)
    {
        await foreach (var at in typing.Signals.Reader.ReadAllAsync(ended))
        {
            if (at > _lastReply)
            {
                await SendAsync(TypingSet(at), ended);
            }
        }
    }

    /// <summary>Typing carries no watermark: it is no part of the transcript.</summary>
    private string TypingSet(DateTimeOffset at)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Typing,
            Id = $"{conversation}|t{Guid.NewGuid():N}",
            Timestamp = at,
            ChannelId = DirectLineChannel.Name,
            Conversation = new ConversationAccount(conversation),
            From = DirectLineChannel.Bot,
        };
        return $"{{\"activities\":[{JsonSerializer.Serialize(activity, WireJson.Format.Activity)}]}}";
    }

    private async Task ReceiveAsync(CancellationToken ended)
    {
        var buffer = new byte[LongestClientFrame];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), ended);
        }
        while (received.MessageType != WebSocketMessageType.Close && received.Count < LongestClientFrame);
    }

    private async Task SendAsync(string json, CancellationToken ended)
    {
        await _sending.WaitAsync(ended);
        try
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(ended);
            limited.CancelAfter(sendTimeout);
            await socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, true, limited.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task CloseAsync(bool fellBehind)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var limited = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var status = fellBehind ? WebSocketCloseStatus.PolicyViolation : WebSocketCloseStatus.EndpointUnavailable;
        await socket.CloseOutputAsync(status, null, limited.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
