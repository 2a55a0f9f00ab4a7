using System.Text.Json.Nodes;

namespace CareerBot.Web.Channels.Cards;

/// <summary>
/// Bars as pictures, for Adaptive Cards have none: a picture keeps its size in every client and says in words what it
/// shows. Its colors keep 3:1 against light and dark cards.
/// </summary>
internal static class Bars
{
    private const int Width = 320;
    private const int Height = 16;
    private const int Gap = 6;

    private static readonly uint[] Palette = [0x00000000, 0x0D9488FF, 0xD97706FF, 0x8080804D];

    private enum Color : byte
    {
        Clear,
        Shown,
        Gained,
        Track,
    }

    /// <summary>Part of a whole.</summary>
    public static JsonObject Share(double share, string words) => Image(Fill(share, 0), words, 160);

    /// <summary>What is shown, what is gained on top, and what stays open.</summary>
    public static JsonObject Gain(double shown, double gained, string words) => Image(Fill(shown, gained), words, 240);

    /// <summary>Four levels as cells: those shown, those missing to what is wanted, and those not asked for.</summary>
    public static JsonObject Levels(int shown, int wanted, string words)
    {
        var row = new byte[Width];
        var cell = (Width - (3 * Gap)) / 4;
        for (var level = 0; level < 4; level++)
        {
            var color = level < shown ? Color.Shown : level < wanted ? Color.Gained : Color.Track;
            row.AsSpan(level * (cell + Gap), cell).Fill((byte)color);
        }

        return Image(row, words, 80);
    }

    private static byte[] Fill(double shown, double gained)
    {
        var row = new byte[Width];
        var first = Pixels(shown);
        var second = Math.Min(Width, Pixels(shown + gained));
        row.AsSpan(0, first).Fill((byte)Color.Shown);
        row.AsSpan(first, second - first).Fill((byte)Color.Gained);
        row.AsSpan(second).Fill((byte)Color.Track);
        return row;
    }

    private static int Pixels(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * Width);

    private static JsonObject Image(byte[] row, string words, int shownWidth) => new()
    {
        ["type"] = "Image",
        ["url"] = PngImage.OfRows(row, Height, Palette),
        ["altText"] = words,
        ["width"] = $"{shownWidth}px",
        ["height"] = "8px",
        ["spacing"] = "Small",
    };
}
