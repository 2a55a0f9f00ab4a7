using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>
/// Sends Activities to a connector. A send is never repeated: a connector that answered late may have delivered it.
/// https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-protocol/botframework-channel.json
/// </summary>
internal sealed class Connector(IHttpClientFactory clients)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Client = "connector";

    /// <summary>Sends an Activity to where an earlier one came from.</summary>
    /// <exception cref="InvalidOperationException">The address is not one that may be answered.</exception>
    /// <exception cref="HttpRequestException">The connector refused or could not be reached.</exception>
    public async Task SendAsync(ReplyAddress address, Activity activity, CancellationToken cancellationToken)
    {
        if (!InboundGate.AllowsReplyTo(address.ServiceUrl))
        {
            throw new InvalidOperationException("Answers go to this machine only, until callers are authenticated.");
        }

        var addressed = activity with
        {
            ChannelId = address.ChannelId,
            ServiceUrl = null,
            Conversation = new ConversationAccount(address.Conversation.Id),
            From = address.Bot,
            Recipient = address.Person,
            ReplyToId = address.ActivityId,
        };
        using var http = clients.CreateClient(Client);
        using var response = await http.PostAsJsonAsync(
            Route(address), addressed, WireJson.Format.Activity, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private static Uri Route(ReplyAddress address)
    {
        // Teams ids hold ':', '@', '|' and '/'.
        var activities = $"{address.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(address.Conversation.Id!)}/activities";
        return new Uri(address.ActivityId is { } replied ? $"{activities}/{Uri.EscapeDataString(replied)}" : activities);
    }
}
