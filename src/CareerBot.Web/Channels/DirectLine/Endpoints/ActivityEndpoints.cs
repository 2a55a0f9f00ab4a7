using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary><c>…/conversations/{id}/activities</c>: send, and read what was sent.</summary>
internal sealed class ActivityEndpoints(
    DirectLineConversations conversations, PublicAddress address, IOptions<DirectLineOptions> options)
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        var conversation = group.MapGroup("/conversations/{conversation}")
            .RequireAuthorization(DirectLinePolicies.Conversation);
        conversation.MapGet("/activities", (
                ActivityEndpoints endpoints, string conversation, string? watermark, CancellationToken token) =>
                endpoints.ReadAsync(conversation, watermark, token))
            .RequireRateLimiting(DirectLineRateLimits.Requests);
        conversation.MapPost("/activities", (
                ActivityEndpoints endpoints, HttpContext context, string conversation, CancellationToken token) =>
                endpoints.PostAsync(context, conversation, token))
            .RequireRateLimiting(DirectLineRateLimits.Messages);
    }

    private async Task<IResult> ReadAsync(string conversation, string? watermark, CancellationToken cancellationToken)
    {
        if (!Watermark.TryRead(watermark, out var after))
        {
            return DirectLineFaults.BadWatermark.ToResult();
        }

        if (!await conversations.ExistsAsync(conversation, cancellationToken))
        {
            return DirectLineFaults.NoConversation.ToResult();
        }

        var set = await conversations.ReadAsync(conversation, after, cancellationToken);
        return Results.Text(set.Json, "application/json");
    }

    private async Task<IResult> PostAsync(HttpContext context, string conversation, CancellationToken cancellationToken)
    {
        if (!await conversations.ExistsAsync(conversation, cancellationToken))
        {
            return DirectLineFaults.NoConversation.ToResult();
        }

        var (activity, fault) = await ActivityReader.ReadAsync(
            context.Request, options.Value.LongestActivity, cancellationToken);
        if (fault is not null)
        {
            return fault.ToResult();
        }

        var user = context.User.Token()?.User ?? activity!.From?.Id ?? "user";
        var id = await conversations.ReceiveAsync(
            conversation, user, new SentActivity(activity!), address.Of(context.Request).AbsoluteUri, cancellationToken);
        return Results.Json(new ResourceResponse(id), WireJson.Format.ResourceResponse);
    }
}
