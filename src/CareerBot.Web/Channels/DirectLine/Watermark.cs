using System.Globalization;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>How far a client has read: the sequence of the last transcript entry it was given.</summary>
internal static class Watermark
{
    /// <summary>Reads a watermark; none or an empty one is the beginning.</summary>
    /// <returns><see langword="false"/> when this server never gives such a one.</returns>
    public static bool TryRead(string? text, out long watermark)
    {
        watermark = 0;
        return string.IsNullOrEmpty(text)
            || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }
}
