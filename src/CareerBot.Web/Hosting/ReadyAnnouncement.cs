using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerBot.Web.Hosting;

/// <summary>Says where to go once the site answers.</summary>
internal sealed partial class ReadyAnnouncement(
    IServer server, IHostApplicationLifetime lifetime, ILogger<ReadyAnnouncement> log) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Announce);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Announce()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        LogReady(string.Join("  ", addresses.Select(address => address.Replace("[::]", "localhost", StringComparison.Ordinal))));
    }

    [LoggerMessage(LogLevel.Information, "CareerBot is ready. Open {Addresses}")]
    private partial void LogReady(string addresses);
}
