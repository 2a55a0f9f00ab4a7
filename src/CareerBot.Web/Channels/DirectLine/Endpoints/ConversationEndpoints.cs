using CareerBot.Careers;
using CareerBot.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary><c>/v3/directline/conversations</c>: begin a conversation, and come back to one.</summary>
internal sealed class ConversationEndpoints(
    DirectLineConversations conversations, DirectLineTokens tokens, PublicAddress address)
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/conversations", (ConversationEndpoints endpoints, HttpContext context, CancellationToken token) =>
                endpoints.StartAsync(context, token))
            .RequireAuthorization(DirectLinePolicies.Caller).RequireRateLimiting(DirectLineRateLimits.Tokens);
        group.MapGet("/conversations/{conversation}", (
                ConversationEndpoints endpoints, HttpContext context, string conversation, CancellationToken token) =>
                endpoints.ReconnectAsync(context, conversation, token))
            .RequireAuthorization(DirectLinePolicies.Conversation).RequireRateLimiting(DirectLineRateLimits.Requests);
    }

    private async Task<IResult> StartAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (await TokenEndpoints.ReadParametersAsync(context.Request, cancellationToken) is not { } parameters)
        {
            return DirectLineFaults.BadBody.ToResult();
        }

        var claims = context.User.Token() ?? DirectLineTokens.Fresh(user: null, []);
        var locale = LanguageCode.Parse(parameters.Locale) ?? PreferredLanguage.Of(context.Request);
        var isNew = await conversations.BeginAsync(
            claims, locale, address.Of(context.Request).AbsoluteUri, cancellationToken);
        return Opened(context.Request, claims, "-", isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private async Task<IResult> ReconnectAsync(HttpContext context, string conversation, CancellationToken cancellationToken)
    {
        if (!Watermark.TryRead(context.Request.Query["watermark"], out var watermark))
        {
            return DirectLineFaults.BadWatermark.ToResult();
        }

        if (!await conversations.ExistsAsync(conversation, cancellationToken))
        {
            return DirectLineFaults.NoConversation.ToResult();
        }

        var claims = context.User.Token() ?? DirectLineTokens.Fresh(user: null, []) with { Conversation = conversation };
        var from = watermark.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Opened(context.Request, claims, from, StatusCodes.Status200OK);
    }

    private IResult Opened(HttpRequest request, TokenClaims claims, string watermark, int status)
    {
        var from = watermark == "-" ? "" : watermark;
        var here = address.Of(request);
        var stream = new UriBuilder(new Uri(here, $"v3/directline/conversations/{claims.Conversation}/stream"))
        {
            // A page served over TLS may open nothing else, whatever a proxy made of the scheme on the way.
            Scheme = here.Scheme == Uri.UriSchemeHttps || claims.Origins.Any(IsSecure) ? "wss" : "ws",
            Query = $"watermark={from}&t={tokens.Write(claims, TokenPurpose.Stream)}",
        };
        if (here.IsDefaultPort)
        {
            stream.Port = -1;
        }

        request.HttpContext.Response.Headers[HeaderNames.CacheControl] = "no-store";
        var token = TokenEndpoints.Response(claims, tokens);
        return Results.Json(
            new ConversationResponse(
                token.ConversationId, token.Token, token.ExpiresIn, stream.Uri.AbsoluteUri, request.HttpContext.TraceIdentifier),
            DirectLineJson.Default.ConversationResponse,
            statusCode: status);
    }

    private static bool IsSecure(string origin) => origin.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
