using Microsoft.Extensions.Options;

namespace CareerBot.Web.Hosting;

/// <summary>Stops a start with an address nobody could open.</summary>
internal sealed class HostingOptionsValidator : IValidateOptions<HostingOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, HostingOptions options) => options.PublicUrl switch
    {
        null or { IsAbsoluteUri: true, Scheme: "https" or "http" } => ValidateOptionsResult.Success,
        _ => ValidateOptionsResult.Fail("Hosting:PublicUrl: write it like https://careers.center.example/, or leave it empty."),
    };
}
