using System.Net;
using System.Text.Json.Nodes;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>Tells where files of a message lie, and which of these places may be asked for them.</summary>
internal static class FileAddresses
{
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Where Teams keeps files: SharePoint and OneDrive for work. Names nobody else can register below.</summary>
    private static readonly string[] TeamsHosts = ["sharepoint.com", "sharepoint.us", "sharepoint.cn", "svc.ms"];

    /// <summary>The addresses of the files of a message; cards, and the copy of the words as HTML that Teams adds, are no files.</summary>
    public static IReadOnlyList<string> Of(Activity activity) =>
    [
        .. (activity.Attachments ?? []).Select(attachment => attachment.ContentType == TeamsFile
            ? (attachment.Content as JsonObject)?["downloadUrl"] is JsonValue url && url.TryGetValue<string>(out var address) ? address : ""
            : IsFile(attachment) ? attachment.ContentUrl ?? "" : null).OfType<string>(),
    ];

    /// <summary>
    /// Whether a file may be fetched from an address: over TLS, from a host named here, never from a number or with a
    /// password in the address. The address came with a message, so anybody may have written it.
    /// </summary>
    public static bool Allows(string address, IEnumerable<string> moreHosts, out Uri url)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out url!))
        {
            return false;
        }

        var host = url.IdnHost;
        return url.Scheme == Uri.UriSchemeHttps
            && url.IsDefaultPort
            && url.UserInfo.Length == 0
            && url.HostNameType == UriHostNameType.Dns
            && TeamsHosts.Concat(moreHosts).Any(parent => IsBelow(host, parent));
    }

    /// <summary>Whether a machine is reachable by everybody: a name that leads into this network is not followed.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var ip = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(ip) || ip.IsIPv6LinkLocal || ip.IsIPv6SiteLocal || ip.IsIPv6UniqueLocal || ip.IsIPv6Multicast)
        {
            return false;
        }

        var bytes = ip.GetAddressBytes();
        return bytes.Length != 4 || bytes switch
        {
            [0 or 10 or 127 or >= 224, ..] => false,
            [100, >= 64 and <= 127, ..] => false,
            [169, 254, ..] => false,
            [172, >= 16 and <= 31, ..] => false,
            [192, 168, ..] or [192, 0, 0, _] => false,
            [198, 18 or 19, ..] => false,
            _ => true,
        };
    }

    private static bool IsFile(Attachment attachment) =>
        attachment.ContentUrl is not null
        && attachment.ContentType is { } type
        && !type.StartsWith("application/vnd.microsoft.card", StringComparison.OrdinalIgnoreCase)
        && !type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    private static bool IsBelow(string host, string parent) =>
        host.Equals(parent, StringComparison.OrdinalIgnoreCase) || host.EndsWith('.' + parent, StringComparison.OrdinalIgnoreCase);
}
