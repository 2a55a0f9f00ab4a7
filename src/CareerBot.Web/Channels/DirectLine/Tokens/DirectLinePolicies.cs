using Microsoft.AspNetCore.Authorization;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Who may call which routes.</summary>
internal static class DirectLinePolicies
{
    /// <summary>Only the holder of the secret.</summary>
    public const string Secret = "DirectLine.Secret";

    /// <summary>The holder of the secret or of any good token.</summary>
    public const string Caller = "DirectLine.Caller";

    /// <summary>The holder of the secret or of a token of the conversation in the route.</summary>
    public const string Conversation = "DirectLine.Conversation";

    /// <summary>Only the holder of a token.</summary>
    public const string Token = "DirectLine.Token";

    /// <summary>Adds the policies.</summary>
    public static void AddTo(AuthorizationOptions options)
    {
        options.AddPolicy(Secret, policy => Base(policy).RequireAssertion(context => context.User.HoldsSecret()));
        options.AddPolicy(Caller, policy => Base(policy));
        options.AddPolicy(Token, policy => Base(policy).RequireAssertion(context => context.User.Token() is not null));
        options.AddPolicy(Conversation, policy => Base(policy).RequireAssertion(OpensRoute));
    }

    private static AuthorizationPolicyBuilder Base(AuthorizationPolicyBuilder policy) =>
        policy.AddAuthenticationSchemes(DirectLineAuthentication.SchemeName).RequireAuthenticatedUser();

    private static bool OpensRoute(AuthorizationHandlerContext context) =>
        context.User.HoldsSecret()
        || (context.Resource is HttpContext http
            && context.User.Token() is { } token
            && token.Conversation == http.GetRouteValue("conversation") as string);
}
