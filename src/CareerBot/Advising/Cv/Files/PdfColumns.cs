namespace CareerBot.Advising.Cv;

/// <summary>Finds two columns on a page; what crosses both divides the page into bands.</summary>
internal static class PdfColumns
{
    private const int FewInColumn = 5;
    private const double MostCrossing = 0.25;
    private const double SameEdge = 4;
    private const int ShortLabel = 8;
    private const double FewShared = 0.8;
    private const double MostDates = 0.6;

    /// <summary>Divides a page.</summary>
    /// <returns>Parts to read one after the other, each from top to bottom.</returns>
    public static IEnumerable<IReadOnlyList<PdfSegment>> Divide(IReadOnlyList<PdfSegment> segments)
    {
        if (Gutter(segments) is not { } gutter)
        {
            yield return segments;
            yield break;
        }

        var (left, right) = (new List<PdfSegment>(), new List<PdfSegment>());
        foreach (var segment in segments)
        {
            if (Crosses(segment, gutter))
            {
                yield return left;
                yield return right;
                yield return [segment];
                (left, right) = ([], []);
            }
            else
            {
                (segment.Left >= gutter - SameEdge ? right : left).Add(segment);
            }
        }

        yield return left;
        yield return right;
    }

    private static bool Crosses(PdfSegment segment, double gutter) => segment.Left < gutter - SameEdge && segment.Right > gutter + SameEdge;

    /// <summary>The left edge of a second column: where many lines begin that are no first ones, and few cross.</summary>
    private static double? Gutter(IReadOnlyList<PdfSegment> segments)
    {
        var margin = segments.Count == 0 ? 0 : segments.Min(segment => segment.Left);
        return segments
            .Where(segment => segment.Left > margin + (6 * segment.Height))
            .GroupBy(segment => Math.Round(segment.Left / SameEdge))
            .Where(edge => edge.Count() >= FewInColumn)
            .OrderByDescending(edge => edge.Count())
            .Select(edge => edge.Min(segment => segment.Left))
            .Where(gutter => IsGutter(segments, gutter))
            .Select(gutter => (double?)gutter)
            .FirstOrDefault();
    }

    private static bool IsGutter(IReadOnlyList<PdfSegment> segments, double gutter)
    {
        var left = segments.Where(segment => segment.Right <= gutter + SameEdge).ToList();
        var right = segments.Where(segment => segment.Left >= gutter - SameEdge).ToList();
        if (left.Count < FewInColumn || right.Count < FewInColumn || segments.Count(segment => Crosses(segment, gutter)) > MostCrossing * segments.Count)
        {
            return false;
        }

        var shared = right.Count(segment => left.Exists(segment.SharesLine));
        var isTable = shared >= FewShared * right.Count && left.Average(segment => segment.Text.Length) <= ShortLabel;
        return !isTable && !AreDates(left) && !AreDates(right);
    }

    /// <summary>Dates set apart belong to the lines beside them.</summary>
    private static bool AreDates(List<PdfSegment> segments) =>
        segments.Count(segment => segment.Text.Count(char.IsDigit) >= 4 && segment.Text.Length <= 30) >= MostDates * segments.Count;
}
