using CareerBot.Charts;
using SkiaSharp;

namespace CareerBot.Web.Pictures;

/// <summary>How inks look on a light or a dark ground; words keep 4.5:1 and marks 3:1 against it.</summary>
internal sealed class PicturePalette(PictureLook look, SKTypeface face)
{
    private readonly Dictionary<Ink, SKColor> _inks = look == PictureLook.Dark
        ? new()
        {
            [Ink.Text] = new(0xE8, 0xEF, 0xED),
            [Ink.Quiet] = new(0xAA, 0xB8, 0xB5),
            [Ink.Line] = new(0x3A, 0x49, 0x46),
            [Ink.Track] = new(0x3A, 0x49, 0x46),
            [Ink.Bar] = new(0x2D, 0xD4, 0xBF),
            [Ink.Soft] = new(0x1C, 0x8A, 0x7E),
            [Ink.Second] = new(0xFB, 0xBF, 0x24),
        }
        : new()
        {
            [Ink.Text] = new(0x16, 0x21, 0x1F),
            [Ink.Quiet] = new(0x4C, 0x5B, 0x58),
            [Ink.Line] = new(0xD5, 0xDD, 0xDB),
            [Ink.Track] = new(0xDD, 0xE5, 0xE3),
            [Ink.Bar] = new(0x0F, 0x76, 0x6E),
            [Ink.Soft] = new(0x8C, 0xC9, 0xC2),
            [Ink.Second] = new(0xB4, 0x53, 0x09),
        };

    /// <summary>The ground.</summary>
    public SKColor Ground { get; } = look == PictureLook.Dark ? new SKColor(0x1F, 0x2A, 0x28) : new SKColor(0xFF, 0xFF, 0xFF);

    /// <summary>Draws a mark.</summary>
    public void Draw(SKCanvas canvas, Shape shape)
    {
        switch (shape)
        {
            case Shape.Words words:
                Write(canvas, words);
                break;
            case Shape.Box box:
                using (var paint = new SKPaint { Color = _inks[box.Ink], IsAntialias = true })
                {
                    canvas.DrawRoundRect((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height, (float)box.Radius, (float)box.Radius, paint);
                }

                break;
            default:
                throw new NotSupportedException($"Give {shape.GetType().Name} a form in PicturePalette.");
        }
    }

    /// <summary>Writes words.</summary>
    public void Write(SKCanvas canvas, Shape.Words words)
    {
        using var paint = new SKPaint { Color = _inks[words.Ink], IsAntialias = true };
        using var font = Font(words);
        var align = words.Anchor switch
        {
            Anchor.Start => SKTextAlign.Left,
            Anchor.Middle => SKTextAlign.Center,
            _ => SKTextAlign.Right,
        };
        canvas.DrawText(words.Text, (float)words.X, (float)words.Y, align, font, paint);
    }

    /// <summary>How wide words are.</summary>
    public float Measure(Shape.Words words)
    {
        using var font = Font(words);
        return font.MeasureText(words.Text);
    }

    private SKFont Font(Shape.Words words) => new(face, (float)words.Size) { Embolden = words.Strong, Subpixel = true };
}
