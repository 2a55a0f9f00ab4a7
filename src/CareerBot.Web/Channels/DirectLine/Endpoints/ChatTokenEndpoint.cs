using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>
/// <c>POST /chat/token</c>: gives this site's own page a token, for a fresh conversation or, against the return token the
/// same tab was given before, for the one it had. The secret never reaches a browser.
/// </summary>
internal sealed class ChatTokenEndpoint(
    DirectLineTokens tokens, DirectLineConversations conversations, PublicAddress address)
{
    private const int LongestBody = 8192;

    /// <summary>Answers the page.</summary>
    public async Task<IResult> GiveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && !address.IsOwn(origin, context.Request))
        {
            return DirectLineFaults.RefuseForeignOrigin();
        }

        var request = await ReadAsync(context.Request, cancellationToken);
        var earlier = await EarlierAsync(request?.ReturnToken, cancellationToken);
        var claims = earlier ?? DirectLineTokens.Fresh(user: null, origin.Length > 0 ? [origin] : []);
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.Json(
            new ChatToken(
                claims.Conversation,
                tokens.Write(claims, TokenPurpose.Conversation),
                tokens.ExpiresIn,
                tokens.Write(claims, TokenPurpose.Return),
                earlier is not null),
            ChatTokenJson.Default.ChatToken);
    }

    private async Task<TokenClaims?> EarlierAsync(string? returnToken, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(returnToken))
        {
            return null;
        }

        var (claims, _) = await tokens.ReadAsync(returnToken, TokenPurpose.Return);
        return claims is not null && await conversations.ExistsAsync(claims.Conversation, cancellationToken) ? claims : null;
    }

    /// <summary>Reads what the page sent; anything else asks for a fresh conversation.</summary>
    private static async Task<ChatTokenRequest?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType() || request.ContentLength is null or 0 or > LongestBody)
        {
            return null;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(
                request.Body, ChatTokenJson.Default.ChatTokenRequest, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What the page asks with.</summary>
/// <param name="ReturnToken">What the tab was given before.</param>
internal sealed record ChatTokenRequest(string? ReturnToken);

/// <summary>What the page is given.</summary>
internal sealed record ChatToken(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string ReturnToken,
    bool Resumed);

/// <summary>What passes between the page and its endpoint.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChatTokenRequest))]
[JsonSerializable(typeof(ChatToken))]
internal sealed partial class ChatTokenJson : JsonSerializerContext;
