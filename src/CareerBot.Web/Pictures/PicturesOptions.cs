using System.ComponentModel.DataAnnotations;

namespace CareerBot.Web.Pictures;

/// <summary>Settings of pictures on cards.</summary>
internal sealed class PicturesOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Pictures";

    /// <summary>How many days after its answer a picture can be seen; the figures stay on the card.</summary>
    [Range(0, 365)]
    public int LifetimeDays { get; set; } = 7;

    /// <summary>How much memory painted pictures may take.</summary>
    [Range(1, 1024)]
    public int CacheMegabytes { get; set; } = 16;
}
