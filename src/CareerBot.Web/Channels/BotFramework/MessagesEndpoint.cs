using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Hosting;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: where the Bot Framework delivers Activities. Other methods are answered 405.</summary>
internal sealed class MessagesEndpoint(InboundGate gate, BotFrameworkChannel channel, PublicAddress address)
{
    private const int LongestActivity = 262_144;

    /// <summary>Accepts an Activity; the answer follows later through the connector.</summary>
    public async Task<IResult> ReceiveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!gate.Admits(context.Connection))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        var (activity, fault) = await ActivityReader.ReadAsync(context.Request, LongestActivity, cancellationToken);
        if (fault is not null)
        {
            return fault.ToResult();
        }

        if (activity!.Type == ActivityTypes.Invoke)
        {
            // The caller waits for an answer that nobody here gives yet.
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        if (!IsAnswerable(activity))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        await channel.ReceiveAsync(activity, address.Of(context.Request).AbsoluteUri, cancellationToken);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private static bool IsAnswerable(Activity activity) =>
        !string.IsNullOrEmpty(activity.ChannelId)
        && !string.IsNullOrEmpty(activity.Conversation?.Id)
        && InboundGate.AllowsReplyTo(activity.ServiceUrl);
}
