using System.Text;
using UglyToad.PdfPig.Content;

namespace CareerBot.Advising.Cv;

/// <summary>Letters that stand together on a line, without a wide gap.</summary>
/// <param name="Text">Their words.</param>
/// <param name="Left">Where they begin.</param>
/// <param name="Right">Where they end.</param>
/// <param name="Bottom">The line they stand on.</param>
/// <param name="Height">The size of the letters.</param>
internal sealed record PdfSegment(string Text, double Left, double Right, double Bottom, double Height)
{
    private const double SameLine = 0.45;
    private const double WordGap = 0.18;
    private const double WideGap = 1.5;

    /// <summary>Whether another stands on the same line.</summary>
    public bool SharesLine(PdfSegment other) => Math.Abs(Bottom - other.Bottom) < SameLine * Math.Max(Height, other.Height);

    /// <summary>Groups letters, from top to bottom and left to right.</summary>
    public static IReadOnlyList<PdfSegment> Of(IReadOnlyList<Letter> letters)
    {
        var segments = new List<PdfSegment>();
        var line = new List<Letter>();
        foreach (var letter in letters.Where(letter => letter.Value.Length > 0).OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (line.Count > 0 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine * Size(line[0]))
            {
                AddLine(segments, line);
                line.Clear();
            }

            line.Add(letter);
        }

        AddLine(segments, line);
        return segments;
    }

    private static double Size(Letter letter) => Math.Max(letter.PointSize, 4);

    private static void AddLine(List<PdfSegment> segments, List<Letter> line)
    {
        var text = new StringBuilder();
        var (left, right) = (0d, 0d);
        var size = 0d;
        foreach (var letter in line.OrderBy(letter => letter.StartBaseLine.X))
        {
            var gap = letter.StartBaseLine.X - right;
            if (text.Length > 0 && gap > WideGap * size && !string.IsNullOrWhiteSpace(letter.Value))
            {
                Add(segments, text, (left, right), (line[0].StartBaseLine.Y, size));
                text.Clear();
            }

            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                // Spaces drawn to push words apart are gaps like any other.
                continue;
            }

            size = Size(letter);
            left = text.Length == 0 ? letter.StartBaseLine.X : left;
            text.Append(text.Length > 0 && gap > WordGap * size ? " " : "").Append(letter.Value);
            right = Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X);
        }

        Add(segments, text, (left, right), (line.Count == 0 ? 0 : line[0].StartBaseLine.Y, size));
    }

    private static void Add(List<PdfSegment> segments, StringBuilder text, (double Left, double Right) span, (double Bottom, double Size) place)
    {
        if (text.ToString().Trim() is { Length: > 0 } words)
        {
            segments.Add(new PdfSegment(words, span.Left, span.Right, place.Bottom, place.Size));
        }
    }
}
