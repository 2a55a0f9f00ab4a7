using System.Security.Claims;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Who calls: a center's own server with the secret, or one person's client with a token.</summary>
internal static class DirectLineCaller
{
    private const string Scheme = DirectLineAuthentication.SchemeName;
    private const string SecretClaim = "secret";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string OriginClaim = "origin";

    /// <summary>The holder of the secret.</summary>
    public static ClaimsIdentity Secret => new([new Claim(SecretClaim, "true")], Scheme);

    /// <summary>The holder of a token.</summary>
    public static ClaimsIdentity Of(TokenClaims token) => new(
        [
            new Claim(ConversationClaim, token.Conversation),
            new Claim(UserClaim, token.User),
            .. token.Origins.Select(origin => new Claim(OriginClaim, origin)),
        ],
        Scheme);

    /// <summary>Whether the caller holds the secret.</summary>
    public static bool HoldsSecret(this ClaimsPrincipal caller) => caller.HasClaim(SecretClaim, "true");

    /// <summary>What the caller's token says; <see langword="null"/> for the holder of the secret.</summary>
    public static TokenClaims? Token(this ClaimsPrincipal caller) =>
        caller.FindFirstValue(ConversationClaim) is { } conversation
            ? new TokenClaims(
                conversation,
                caller.FindFirstValue(UserClaim)!,
                [.. caller.FindAll(OriginClaim).Select(claim => claim.Value)])
            : null;
}
