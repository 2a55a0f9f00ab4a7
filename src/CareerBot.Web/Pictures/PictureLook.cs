namespace CareerBot.Web.Pictures;

/// <summary>What surrounds a picture.</summary>
internal enum PictureLook
{
    /// <summary>A light page.</summary>
    Light,

    /// <summary>A dark page.</summary>
    Dark,
}
