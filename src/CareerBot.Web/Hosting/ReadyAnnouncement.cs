using CareerBot.Web.ChatPage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerBot.Web.Hosting;

/// <summary>Says where to go once the site answers, and when it stops.</summary>
internal sealed partial class ReadyAnnouncement(
    IServer server, IHostApplicationLifetime lifetime, WebChatScript webChat, ILogger<ReadyAnnouncement> log) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Announce);
        lifetime.ApplicationStopping.Register(LogStopping);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Announce()
    {
        if (!webChat.IsInstalled)
        {
            LogNoWebChat();
        }

        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        LogReady(string.Join("  ", addresses.Select(address => address.Replace("[::]", "localhost", StringComparison.Ordinal))));
    }

    [LoggerMessage(LogLevel.Warning, "The chat window is not installed, so the page cannot chat. Install Node.js 20 or newer (it brings npm) and build again: the build fetches it.")]
    private partial void LogNoWebChat();

    [LoggerMessage(LogLevel.Information, "CareerBot is ready. Open {Addresses} (Ctrl+C stops it)")]
    private partial void LogReady(string addresses);

    [LoggerMessage(LogLevel.Information, "Stopping. Answers that were begun are finished first.")]
    private partial void LogStopping();
}
