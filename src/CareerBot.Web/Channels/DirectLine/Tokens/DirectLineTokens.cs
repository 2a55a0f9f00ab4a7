using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>
/// Makes and reads tokens. They are JWTs because Web Chat reads its own user id from the claim <c>user</c>.
/// </summary>
internal sealed class DirectLineTokens(SigningKey key, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Issuer = "careerbot";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>How long a conversation's token lasts, in seconds.</summary>
    public int ExpiresIn => (int)options.Value.TokenLifetime.TotalSeconds;

    /// <summary>The claims of a conversation nobody has been in yet.</summary>
    /// <param name="user">The person's id; <see langword="null"/> to make one that cannot be guessed.</param>
    /// <param name="origins">The sites whose pages may use the token.</param>
    public static TokenClaims Fresh(string? user, IReadOnlyList<string> origins) =>
        new(RandomId(), user ?? "dl_" + RandomId(), origins);

    /// <summary>Signs a token.</summary>
    public string Write(TokenClaims claims, TokenPurpose purpose)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience(purpose),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime(purpose),
            SigningCredentials = new SigningCredentials(key.Value, SecurityAlgorithms.HmacSha256),
            Claims = new Dictionary<string, object>
            {
                ["bot"] = Issuer,
                ["site"] = DirectLineChannel.Name,
                ["conv"] = claims.Conversation,
                ["user"] = claims.User,
                ["origin"] = JsonSerializer.SerializeToElement(claims.Origins),
            },
        });
    }

    /// <summary>Reads a token.</summary>
    public async Task<TokenReading> ReadAsync(string? token, TokenPurpose purpose)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience(purpose),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = key.Value,
            // Times are compared below, against the clock that wrote them.
            ValidateLifetime = false,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken jwt } ? Read(jwt) : TokenReading.Invalid;
    }

    private TokenReading Read(JsonWebToken jwt)
    {
        if (time.GetUtcNow().UtcDateTime >= jwt.ValidTo)
        {
            return TokenReading.Expired;
        }

        return jwt.TryGetPayloadValue<string>("conv", out var conversation) && jwt.TryGetPayloadValue<string>("user", out var user)
            ? new TokenReading(new TokenClaims(conversation, user, [.. jwt.Claims.Where(claim => claim.Type == "origin").Select(claim => claim.Value)]), null)
            : TokenReading.Invalid;
    }

    private static string RandomId() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    private static string Audience(TokenPurpose purpose) => $"directline/{purpose.ToString().ToLowerInvariant()}";

    private TimeSpan Lifetime(TokenPurpose purpose) => purpose switch
    {
        TokenPurpose.Stream => options.Value.StreamTokenLifetime,
        TokenPurpose.Return => options.Value.ReturnLifetime,
        _ => options.Value.TokenLifetime,
    };
}
