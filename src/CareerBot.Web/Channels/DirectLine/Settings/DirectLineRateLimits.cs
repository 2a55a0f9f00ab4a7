using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Limits by address and by conversation.</summary>
internal static class DirectLineRateLimits
{
    /// <summary>For whatever makes tokens: by address.</summary>
    public const string Tokens = "DirectLine.Tokens";

    /// <summary>For what the chat page asks, which needs no secret: by address, and stricter.</summary>
    public const string ChatTokens = "DirectLine.ChatTokens";

    /// <summary>For messages: by conversation, a burst waits before it is refused.</summary>
    public const string Messages = "DirectLine.Messages";

    /// <summary>For everything else: by conversation.</summary>
    public const string Requests = "DirectLine.Requests";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Adds the limits.</summary>
    public static void AddTo(RateLimiterOptions options, DirectLineLimits limits)
    {
        options.AddPolicy(ChatTokens, context => Sliding(Address(context), limits.ChatTokensPerMinute));
        options.AddPolicy(Tokens, context => Sliding(Address(context), limits.TokensPerMinute));
        options.AddPolicy(Requests, context => Sliding(Conversation(context), limits.RequestsPerMinute));
        options.AddPolicy(Messages, context => RateLimitPartition.GetTokenBucketLimiter(
            Conversation(context),
            // Web Chat shows a refused message as "Sending" for 20 seconds: a short wait serves people better.
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.MessagesPerMinute,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = Minute / limits.MessagesPerMinute,
                QueueLimit = 4,
            }));
        options.OnRejected = RejectAsync;
    }

    private static RateLimitPartition<string> Sliding(string who, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(
        who,
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = Minute, SegmentsPerWindow = 6 });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string Conversation(HttpContext context) =>
        $"{context.GetRouteValue("conversation")} {Address(context)}";

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(5);
        rejected.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await DirectLineFaults.TooMany.WriteAsync(rejected.HttpContext);
    }
}
