namespace CareerBot.Web.Hosting;

/// <summary>Settings of the host.</summary>
internal sealed class HostingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Hosting";

    /// <summary>
    /// The address people reach this site at, when it is not the one requests arrive with: behind a proxy that ends TLS
    /// or changes the host.
    /// </summary>
    public Uri? PublicUrl { get; set; }
}
