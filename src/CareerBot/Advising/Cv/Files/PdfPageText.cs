using System.Text;
using UglyToad.PdfPig.Content;

namespace CareerBot.Advising.Cv;

/// <summary>Puts the letters of a page in the order people read them: lines from top to bottom, columns one after the other.</summary>
internal static class PdfPageText
{
    private const double ParagraphGap = 1.75;
    private const string Gap = "   ";

    /// <summary>The text of a page.</summary>
    public static string Of(IReadOnlyList<Letter> letters)
    {
        var segments = PdfSegment.Of(letters);
        var text = new StringBuilder();
        foreach (var part in PdfColumns.Divide(segments))
        {
            Append(text, part);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<PdfSegment> segments)
    {
        PdfSegment? above = null;
        foreach (var segment in segments)
        {
            if (above is not null)
            {
                var isSameLine = segment.SharesLine(above) && segment.Left > above.Left;
                text.Append(isSameLine ? Gap : above.Bottom - segment.Bottom > ParagraphGap * Math.Max(above.Height, segment.Height) ? "\n\n" : "\n");
            }

            text.Append(segment.Text);
            above = segment;
        }

        text.Append("\n\n");
    }
}
