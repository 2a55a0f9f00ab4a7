using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Settings of the Direct Line channel.</summary>
internal sealed class DirectLineOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "DirectLine";

    /// <summary>
    /// The master key for a center's own servers; empty means that only this site's page can start conversations.
    /// </summary>
    [StringLength(512, MinimumLength = 8)]
    public string? Secret { get; set; }

    /// <summary>
    /// 32 or more bytes in Base64 that sign tokens; empty means a key made at first start and kept in the storage folder.
    /// Nodes behind one load balancer share one.
    /// </summary>
    [StringLength(512, MinimumLength = 43)]
    public string? SigningKey { get; set; }

    /// <summary>Other sites whose pages may talk to this one, for example <c>https://www.center.example</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>How long a token lasts; a client renews it before.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromSeconds(1800);

    /// <summary>How long the address of a stream can be used.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan StreamTokenLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a browser tab of the chat page can come back to its conversation.</summary>
    [Range(typeof(TimeSpan), "00:30:00", "7.00:00:00")]
    public TimeSpan ReturnLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How often an idle stream is pinged; a client that does not answer in that time is disconnected.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a client may take to receive one frame before it is disconnected.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes one activity may have.</summary>
    [Range(16_384, 1_048_576)]
    public int LongestActivity { get; set; } = 262_144;

    /// <summary>How much each may ask for.</summary>
    [ValidateObjectMembers]
    public DirectLineLimits Limits { get; set; } = new();
}
