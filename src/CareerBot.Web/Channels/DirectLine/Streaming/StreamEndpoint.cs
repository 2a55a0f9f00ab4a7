using CareerBot.Conversations;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>
/// <c>GET …/conversations/{id}/stream</c>: the WebSocket. A browser can send no header with it, so the address carries a
/// token that opens nothing else and soon expires.
/// </summary>
internal sealed class StreamEndpoint(
    DirectLineTokens tokens,
    DirectLineConversations conversations,
    ITranscriptFeed feed,
    TypingSignals typing,
    IOptions<DirectLineOptions> options)
{
    /// <summary>Opens the stream and keeps it open.</summary>
    public async Task<IResult> OpenAsync(HttpContext context, string conversation, CancellationToken stopping)
    {
        var (claims, fault) = await tokens.ReadAsync(context.Request.Query["t"], TokenPurpose.Stream);
        fault ??= claims!.Conversation != conversation ? DirectLineFaults.WrongCredential
            : !claims.Allows(context.Request.Headers.Origin) ? DirectLineFaults.ForeignOrigin
            : !context.WebSockets.IsWebSocketRequest ? DirectLineFaults.NoUpgrade
            : typing.Count(conversation) >= options.Value.Limits.StreamsPerConversation ? DirectLineFaults.TooMany
            : !await conversations.ExistsAsync(conversation, stopping) ? DirectLineFaults.NoConversation
            : null;
        if (fault is not null)
        {
            return fault.ToResult();
        }

        if (!Watermark.TryRead(context.Request.Query["watermark"], out var watermark))
        {
            return DirectLineFaults.BadWatermark.ToResult();
        }

        await StreamAsync(context, conversation, watermark, stopping);
        return Results.Empty;
    }

    private async Task StreamAsync(HttpContext context, string conversation, long watermark, CancellationToken stopping)
    {
        // Listening begins before the past is read, so nothing falls between.
        using var entries = feed.Subscribe(DirectLineChannel.Conversation(conversation));
        using var signals = typing.Listen(conversation);
        var ping = options.Value.PingInterval;
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = ping, KeepAliveTimeout = ping });
        using var stream = new ActivityStream(socket, conversation, options.Value.SendTimeout);
        await stream.RunAsync(conversations, entries, signals, watermark, stopping);
    }
}
