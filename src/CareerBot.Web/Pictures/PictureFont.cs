using SkiaSharp;

namespace CareerBot.Web.Pictures;

/// <summary>
/// The font of pictures. It comes with the product, for a plain machine has none with Chinese; without it no pictures are drawn, and
/// cards show bars instead.
/// </summary>
/// <param name="path">The font file.</param>
internal sealed class PictureFont(string path)
{
    private readonly Lazy<SKTypeface?> _face = new(() => File.Exists(path) ? SKTypeface.FromFile(path) : null);

    /// <summary>Where the build puts the file.</summary>
    public static string DefaultPath { get; } = Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansHans-Regular.otf");

    /// <summary>Whether the file is there.</summary>
    public bool IsThere { get; } = File.Exists(path);

    /// <summary>The font; <see langword="null"/> when it is not there, or is no font.</summary>
    public SKTypeface? Face => _face.Value;
}
