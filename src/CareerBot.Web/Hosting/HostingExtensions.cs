using CareerBot.Web.Channels.DirectLine;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Hosting;

/// <summary>Adds what every route stands on.</summary>
internal static class HostingExtensions
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>Adds addresses, compression, health and the words of readiness.</summary>
    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<HostingOptions>().BindConfiguration(HostingOptions.Section);
        builder.Services.AddSingleton<IValidateOptions<HostingOptions>, HostingOptionsValidator>();
        builder.Services.AddSingleton<PublicAddress>().AddHostedService<ReadyAnnouncement>();
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        builder.Services.AddHealthChecks();
        // Addresses of streams hold a credential: requests are not logged.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning)
            .AddFilter(typeof(DirectLineAuthentication).FullName, LogLevel.Warning);
        builder.Logging.AddConsole(console => console.FormatterName = PlainConsole.PlainName)
            .AddConsoleFormatter<PlainConsole, ConsoleFormatterOptions>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (!NamesAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        return builder;
    }

    /// <summary>Puts the common steps before the routes.</summary>
    public static WebApplication UseHosting(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(handler => handler.Run(context =>
            Results.Problem("Something went wrong here. Try again in a moment.").ExecuteAsync(context)));
        app.UseResponseCompression();
        app.UseStaticFiles(StaticFiles.Options);
        app.UseRouting();
        app.UseCors();
        app.UseWebSockets();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapHealthChecks("/healthz");
        return app;
    }

    private static bool NamesAddress(ConfigurationManager settings) =>
        AddressKeys.Any(key => !string.IsNullOrEmpty(settings[key]))
        || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
