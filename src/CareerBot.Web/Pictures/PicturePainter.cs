using CareerBot.Charts;
using SkiaSharp;

namespace CareerBot.Web.Pictures;

/// <summary>Paints a sheet as PNG, which every channel draws.</summary>
/// <param name="font">The font.</param>
internal sealed class PicturePainter(PictureFont font)
{
    private const float Scale = 2.25f;
    private const float Padding = 18;
    private const float HeadingSize = 15;
    private const float HeadingHeight = 28;
    private const float NoteSize = 11;
    private const float NoteHeight = 16;
    private const float Between = 22;
    private const float LegendHeight = 24;
    private const float SwatchSize = 11;
    private const float SwatchGap = 6;
    private const float Width = (float)Drawing.Width + (2 * Padding);

    private readonly Lock _gate = new();

    /// <summary>Paints.</summary>
    /// <exception cref="InvalidOperationException">There is no font.</exception>
    public byte[] Paint(PictureSheet sheet, PictureLook look)
    {
        var face = font.Face ?? throw new InvalidOperationException("Pictures need their font. Build with Node.js installed, or put fonts/NotoSansHans-Regular.otf beside the program.");
        lock (_gate)
        {
            var notes = Lines(sheet.Note, face);
            var height = (2 * Padding) + sheet.Drawings.Sum(drawing => HeadingHeight + (float)drawing.Height + Between)
                + (sheet.Legend.Count > 0 ? LegendHeight : 0) + (notes.Count * NoteHeight) - SwatchGap;
            using var surface = SKSurface.Create(new SKImageInfo((int)(Width * Scale), (int)(height * Scale)));
            surface.Canvas.Scale(Scale);
            Paint(surface.Canvas, sheet, notes, new PicturePalette(look, face));
            using var picture = surface.Snapshot();
            using var png = picture.Encode(SKEncodedImageFormat.Png, 100);
            return png.ToArray();
        }
    }

    private static void Paint(SKCanvas canvas, PictureSheet sheet, IReadOnlyList<string> notes, PicturePalette palette)
    {
        canvas.Clear(palette.Ground);
        canvas.Translate(Padding, Padding);
        foreach (var drawing in sheet.Drawings)
        {
            palette.Write(canvas, new Shape.Words(0, HeadingSize, drawing.Title, HeadingSize, Ink.Text) { Strong = true });
            canvas.Translate(0, HeadingHeight);
            foreach (var shape in drawing.Shapes)
            {
                palette.Draw(canvas, shape);
            }

            canvas.Translate(0, (float)drawing.Height + Between);
        }

        PaintLegend(canvas, sheet, palette);
        foreach (var (place, line) in notes.Index())
        {
            palette.Write(canvas, new Shape.Words(0, (place * NoteHeight) + 2, line, NoteSize, Ink.Quiet));
        }
    }

    private static void PaintLegend(SKCanvas canvas, PictureSheet sheet, PicturePalette palette)
    {
        var left = 0f;
        foreach (var (ink, meaning) in sheet.Legend)
        {
            palette.Draw(canvas, new Shape.Box(left, -SwatchSize + 1, SwatchSize, SwatchSize, ink));
            left += SwatchSize + SwatchGap;
            var words = new Shape.Words(left, 0, meaning, Drawing.SmallSize, Ink.Text);
            palette.Write(canvas, words);
            left += palette.Measure(words) + Padding;
        }

        canvas.Translate(0, sheet.Legend.Count > 0 ? LegendHeight : 0);
    }

    /// <summary>Breaks words where a line is full: after a space, or between Chinese characters.</summary>
    private static List<string> Lines(string words, SKTypeface face)
    {
        using var measure = new SKFont(face, NoteSize);
        var lines = new List<string>();
        var rest = words.AsSpan();
        while (rest.Length > 0)
        {
            var fits = measure.BreakText(rest, (float)Drawing.Width);
            var end = fits >= rest.Length ? rest.Length : rest[..fits].LastIndexOfAny(" ，；。、") is > 0 and var space ? space + 1 : Math.Max(1, fits);
            lines.Add(rest[..end].Trim().ToString());
            rest = rest[end..];
        }

        return lines;
    }
}
