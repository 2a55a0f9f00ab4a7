using System.Text.RegularExpressions;
using CareerBot.Advising.Cv;
using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Hosting;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>
/// <c>POST …/conversations/{id}/upload</c>: a message with files. They are read at once and not kept. What cannot be read
/// is answered in the conversation, since Web Chat shows no reason for a refusal.
/// </summary>
internal sealed partial class UploadEndpoint(
    UploadReader reader, CvIntake intake, DirectLineConversations conversations, PublicAddress address)
{
    /// <summary>Maps the route.</summary>
    public static void Map(RouteGroupBuilder group) => group
        .MapPost("/conversations/{conversation}/upload", (
            UploadEndpoint endpoint, HttpContext context, string conversation, CancellationToken token) =>
            endpoint.ReceiveAsync(context, conversation, token))
        .RequireAuthorization(DirectLinePolicies.Conversation)
        .RequireRateLimiting(DirectLineRateLimits.Messages);

    private async Task<IResult> ReceiveAsync(HttpContext context, string conversation, CancellationToken cancellationToken)
    {
        if (!await conversations.ExistsAsync(conversation, cancellationToken))
        {
            return DirectLineFaults.NoConversation.ToResult();
        }

        var (upload, fault) = await reader.ReadAsync(context.Request, cancellationToken);
        if (fault is not null)
        {
            return fault.ToResult();
        }

        var cv = upload!.IsTooLarge ? CvDocument.Unread(CvFault.TooLarge) : await intake.ReadAsync(upload.Files, cancellationToken);
        var user = context.User.Token()?.User ?? upload.Activity.From?.Id ?? "user";
        var shown = upload.Types.Select(type => new Attachment(MediaType().IsMatch(type) ? type : "application/octet-stream", Name: "CV")).ToList();
        var id = await conversations.ReceiveAsync(
            conversation, user, new SentActivity(upload.Activity, cv, shown), address.Of(context.Request).AbsoluteUri, cancellationToken);
        return cv.Fault switch
        {
            CvFault.TooLarge => DirectLineFaults.FileTooLarge.ToResult(),
            CvFault.UnknownKind => DirectLineFaults.UnknownFile.ToResult(),
            _ => Results.Json(new ResourceResponse(id), WireJson.Format.ResourceResponse),
        };
    }

    [GeneratedRegex(@"^[a-z]{1,20}/[a-zA-Z0-9.+-]{1,100}$")]
    private static partial Regex MediaType();
}
