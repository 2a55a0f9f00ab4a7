using CareerBot.Conversations;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>Adds and maps the Bot Framework channel.</summary>
internal static class BotFrameworkServiceCollectionExtensions
{
    /// <summary>Adds the channel.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddHttpClient(Connector.Client, http => http.Timeout = TimeSpan.FromSeconds(15))
            // A redirect could lead anywhere.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddOptionsWithValidateOnStart<BotFrameworkOptions, BotFrameworkOptionsValidator>()
            .BindConfiguration(BotFrameworkOptions.Section);
        services.AddHttpClient(TeamsFiles.Client)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                ConnectCallback = TeamsFiles.ConnectAsync,
            });
        return services
            .AddSingleton<ISentFiles, TeamsFiles>()
            .AddSingleton<InboundGate>()
            .AddSingleton<Connector>()
            .AddSingleton<BotFrameworkChannel>()
            .AddSingleton<MessagesEndpoint>()
            .AddSingleton<IReplySender, BotFrameworkReplySender>();
    }

    /// <summary>Maps the route.</summary>
    public static void MapBotFramework(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", (MessagesEndpoint endpoint, HttpContext context, CancellationToken token) =>
            endpoint.ReceiveAsync(context, token));
}
