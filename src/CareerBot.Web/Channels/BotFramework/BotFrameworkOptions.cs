using System.ComponentModel.DataAnnotations;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>Settings of the Bot Framework channel.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "BotFramework";

    /// <summary>Hosts that people's files may be fetched from, besides those of SharePoint and OneDrive, where Teams keeps them.</summary>
    public IList<string> FileHosts { get; } = [];

    /// <summary>How long fetching the files of one message may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan LongestFetching { get; set; } = TimeSpan.FromSeconds(20);
}
