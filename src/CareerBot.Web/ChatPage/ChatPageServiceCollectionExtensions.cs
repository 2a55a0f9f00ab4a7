using CareerBot.Web.Channels.DirectLine;

namespace CareerBot.Web.ChatPage;

/// <summary>Adds and maps the chat page.</summary>
internal static class ChatPageServiceCollectionExtensions
{
    /// <summary>Adds the page.</summary>
    public static IServiceCollection AddChatPage(this IServiceCollection services) =>
        services.AddSingleton<WebChatScript>().AddSingleton<ChatPageEndpoint>().AddSingleton<ChatTokenEndpoint>();

    /// <summary>Maps the routes.</summary>
    public static void MapChatPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (ChatPageEndpoint page, HttpRequest request) => page.Show(request));
        routes.MapPost("/chat/token", (ChatTokenEndpoint endpoint, HttpContext context, CancellationToken token) =>
            endpoint.GiveAsync(context, token)).RequireRateLimiting(DirectLineRateLimits.ChatTokens);
    }
}
