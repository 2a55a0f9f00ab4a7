using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Hands the configured limits to the rate limiter.</summary>
internal sealed class ConfigureDirectLineLimits(IOptions<DirectLineOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    /// <inheritdoc/>
    public void Configure(RateLimiterOptions limiter) => DirectLineRateLimits.AddTo(limiter, options.Value.Limits);
}
