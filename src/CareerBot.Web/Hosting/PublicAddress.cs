using Microsoft.Extensions.Options;

namespace CareerBot.Web.Hosting;

/// <summary>Knows the address people reach this site at.</summary>
internal sealed class PublicAddress(IOptions<HostingOptions> options)
{
    /// <summary>The address, with its final slash.</summary>
    public Uri Of(HttpRequest request)
    {
        if (options.Value.PublicUrl is { } configured)
        {
            return new Uri(configured.AbsoluteUri.TrimEnd('/') + "/");
        }

        // A host that is no host name (it comes from the client) leads nowhere but to the client itself.
        return Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}/", UriKind.Absolute, out var address)
            ? address
            : new Uri($"{request.Scheme}://localhost/");
    }

    /// <summary>Whether a page of this origin is one of ours.</summary>
    public bool IsOwn(string? origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && (string.Equals(page.Authority, Of(request).Authority, StringComparison.OrdinalIgnoreCase)
            || string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
