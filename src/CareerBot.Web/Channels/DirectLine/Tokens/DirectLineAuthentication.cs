using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using CareerBot.Web.Channels.Protocol;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Knows callers by the secret or by a conversation's token, and answers faults in the protocol's shape.</summary>
internal sealed class DirectLineAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> schemes,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    DirectLineTokens tokens,
    IOptions<DirectLineOptions> options) : AuthenticationHandler<AuthenticationSchemeOptions>(schemes, loggers, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "DirectLine";

    private ProtocolFault? _fault;

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Bearer() is not { } credential)
        {
            return AuthenticateResult.NoResult();
        }

        if (IsSecret(credential))
        {
            return Success(DirectLineCaller.Secret);
        }

        var (claims, fault) = await tokens.ReadAsync(credential, TokenPurpose.Conversation);
        _fault = fault ?? (claims!.Allows(Request.Headers.Origin) ? null : DirectLineFaults.ForeignOrigin);
        return _fault is null ? Success(DirectLineCaller.Of(claims!)) : AuthenticateResult.Fail(_fault.Code);
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        (_fault ?? DirectLineFaults.NoCredential).WriteAsync(Context);

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        DirectLineFaults.WrongCredential.WriteAsync(Context);

    private static AuthenticateResult Success(ClaimsIdentity caller) =>
        AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(caller), SchemeName));

    private string? Bearer()
    {
        const string Prefix = "Bearer ";
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : null;
    }

    private bool IsSecret(string credential) =>
        options.Value.Secret is { Length: > 0 } secret
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(credential)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
