using System.Net;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>
/// Sends Activities to a connector. What may have arrived is never sent again: a connector that answers late or with an
/// error may have delivered it. Only what surely did not arrive is the caller's to repeat.
/// https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-protocol/botframework-channel.json
/// </summary>
internal sealed partial class Connector(IHttpClientFactory clients, TimeProvider time, ILogger<Connector> log)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Client = "connector";

    private const int MostWaits = 3;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Sends an Activity to where an earlier one came from.</summary>
    /// <exception cref="InvalidOperationException">The address is not one that may be answered.</exception>
    /// <exception cref="HttpRequestException">The connector could not be reached, so nothing arrived.</exception>
    public async Task SendAsync(ReplyAddress address, Activity activity, CancellationToken cancellationToken)
    {
        if (!InboundGate.AllowsReplyTo(address.ServiceUrl))
        {
            throw new InvalidOperationException("Answers go to this machine only, until callers are authenticated.");
        }

        try
        {
            await SendAsync(Route(address), Addressed(activity, address), cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is not HttpRequestError.ConnectionError)
        {
            LogUncertain(exception, address.ChannelId);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogUncertain(exception, address.ChannelId);
        }
    }

    private async Task SendAsync(Uri route, Activity activity, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        for (var waits = 0; ; waits++)
        {
            using var response = await http.PostAsJsonAsync(route, activity, WireJson.Format.Activity, cancellationToken);
            if (response.StatusCode != HttpStatusCode.TooManyRequests || waits == MostWaits)
            {
                response.EnsureSuccessStatusCode();
                return;
            }

            // Refused for now, so not delivered.
            var wait = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1 << waits);
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, cancellationToken);
        }
    }

    private static Activity Addressed(Activity activity, ReplyAddress address) => activity with
    {
        ChannelId = address.ChannelId,
        ServiceUrl = null,
        Conversation = new ConversationAccount(address.Conversation.Id),
        From = address.Bot,
        Recipient = address.Person,
        ReplyToId = address.ActivityId,
    };

    private static Uri Route(ReplyAddress address)
    {
        // Teams ids hold ':', '@', '|' and '/'.
        var activities = $"{address.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(address.Conversation.Id!)}/activities";
        return new Uri(address.ActivityId is { } replied ? $"{activities}/{Uri.EscapeDataString(replied)}" : activities);
    }

    [LoggerMessage(LogLevel.Warning, "The connector of {Channel} did not confirm an answer; it may have arrived and is not sent again.")]
    private partial void LogUncertain(Exception exception, string channel);
}
