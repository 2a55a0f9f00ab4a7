using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>
/// Decides which callers of <c>/api/messages</c> are heard. Tokens of the Bot Framework are not checked yet, so nobody is
/// taken for a channel: only the Agents Playground on the developer's own machine is let in, and only in Development, while
/// nobody else can reach this host.
/// </summary>
internal sealed class InboundGate(IHostEnvironment environment, IServer server)
{
    /// <summary>Whether the caller is heard.</summary>
    public bool Admits(ConnectionInfo connection) =>
        environment.IsDevelopment()
        && server.Features.Get<IServerAddressesFeature>()?.Addresses.All(IsOnThisMachine) == true
        && connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local);

    /// <summary>Whether an answer may be sent there. Nothing vouches for the address, so it must be this machine.</summary>
    public static bool AllowsReplyTo(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.Scheme is ("http" or "https")
        && url.IsLoopback
        && url.UserInfo.Length == 0;

    private static bool IsOnThisMachine(string listener)
    {
        var host = BindingAddress.Parse(listener).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
