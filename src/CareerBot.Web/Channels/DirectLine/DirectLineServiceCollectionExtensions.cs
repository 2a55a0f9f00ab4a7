using CareerBot.Conversations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Adds and maps the Direct Line 3.0 channel that Web Chat speaks.</summary>
internal static class DirectLineServiceCollectionExtensions
{
    /// <summary>Adds the channel.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<DirectLineOptions, DirectLineOptionsValidator>()
            .BindConfiguration(DirectLineOptions.Section);
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineRules>();
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, DirectLineAuthentication>(DirectLineAuthentication.SchemeName, null);
        services.AddAuthorization(DirectLinePolicies.AddTo);
        services.AddRateLimiter(_ => { }).AddCors();
        return services
            .AddSingleton<IConfigureOptions<RateLimiterOptions>, ConfigureDirectLineLimits>()
            .AddSingleton<IConfigureOptions<CorsOptions>, ConfigureDirectLineOrigins>()
            .AddSingleton<SigningKey>()
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<TypingSignals>()
            .AddSingleton<DirectLineConversations>()
            .AddSingleton<ConversationEndpoints>()
            .AddSingleton<ActivityEndpoints>()
            .AddSingleton<UploadReader>()
            .AddSingleton<UploadEndpoint>()
            .AddSingleton<StreamEndpoint>()
            .AddSingleton<IReplySender, DirectLineReplySender>();
    }

    /// <summary>Maps the routes.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v3/directline").RequireCors(ConfigureDirectLineOrigins.Policy);
        TokenEndpoints.Map(group);
        ConversationEndpoints.Map(group);
        ActivityEndpoints.Map(group);
        UploadEndpoint.Map(group);
        group.MapGet("/conversations/{conversation}/stream", (
            StreamEndpoint stream, HttpContext context, string conversation, IHostApplicationLifetime lifetime) =>
            stream.OpenAsync(context, conversation, lifetime.ApplicationStopping))
            .RequireRateLimiting(DirectLineRateLimits.Requests);
    }
}
