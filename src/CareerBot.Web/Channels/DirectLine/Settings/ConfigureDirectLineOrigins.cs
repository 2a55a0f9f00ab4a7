using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Lets the pages of the configured sites, and no others, call across origins.</summary>
internal sealed class ConfigureDirectLineOrigins(IOptions<DirectLineOptions> options) : IConfigureOptions<CorsOptions>
{
    /// <summary>The name of the policy.</summary>
    public const string Policy = "DirectLine";

    /// <inheritdoc/>
    public void Configure(CorsOptions cors) => cors.AddPolicy(Policy, policy => policy
        .WithOrigins([.. options.Value.AllowedOrigins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, "x-ms-bot-agent", "x-requested-with")
        .WithExposedHeaders(HeaderNames.RetryAfter));
}
