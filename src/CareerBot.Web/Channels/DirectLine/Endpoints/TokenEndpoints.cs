using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary><c>/v3/directline/tokens</c>: tokens for a center's own servers, and their renewal.</summary>
internal static partial class TokenEndpoints
{
    private const int LongestBody = 16_384;

    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/tokens/generate", GenerateAsync)
            .RequireAuthorization(DirectLinePolicies.Secret).RequireRateLimiting(DirectLineRateLimits.Tokens);
        group.MapPost("/tokens/refresh", Refresh)
            .RequireAuthorization(DirectLinePolicies.Token).RequireRateLimiting(DirectLineRateLimits.Tokens);
    }

    /// <summary>The answer that carries a token.</summary>
    public static TokenResponse Response(TokenClaims claims, DirectLineTokens tokens) =>
        new(claims.Conversation, tokens.Write(claims, TokenPurpose.Conversation), tokens.ExpiresIn);

    private static async Task<IResult> GenerateAsync(
        HttpContext context, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        if (await ReadParametersAsync(context.Request, cancellationToken) is not { } parameters)
        {
            return DirectLineFaults.BadBody.ToResult();
        }

        if (parameters.User?.Id is { } user && !UserId().IsMatch(user))
        {
            return DirectLineFaults.BadUser.ToResult();
        }

        var claims = DirectLineTokens.Fresh(parameters.User?.Id, parameters.TrustedOrigins ?? []);
        return Results.Json(Response(claims, tokens), DirectLineJson.Default.TokenResponse);
    }

    private static IResult Refresh(HttpContext context, DirectLineTokens tokens) =>
        Results.Json(Response(context.User.Token()!, tokens), DirectLineJson.Default.TokenResponse);

    /// <summary>Reads the parameters; no body means none.</summary>
    /// <returns><see langword="null"/> when the body is no such JSON.</returns>
    public static async Task<TokenParameters?> ReadParametersAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is 0 or > LongestBody || !request.HasJsonContentType())
        {
            return request.ContentLength > LongestBody ? null : new TokenParameters();
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(
                request.Body, DirectLineJson.Default.TokenParameters, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("^dl_[A-Za-z0-9_-]{1,61}$")]
    private static partial Regex UserId();
}

/// <summary>What a caller asks a token for, or starts a conversation with.</summary>
internal sealed record TokenParameters(
    ChannelAccount? User = null, IReadOnlyList<string>? TrustedOrigins = null, string? Locale = null);

/// <summary>A token and what it opens.</summary>
internal sealed record TokenResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>A conversation with its token and stream.</summary>
internal sealed record ConversationResponse(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string StreamUrl,
    string ReferenceGrammarId);

/// <summary>The requests and answers around tokens.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(ConversationResponse))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
