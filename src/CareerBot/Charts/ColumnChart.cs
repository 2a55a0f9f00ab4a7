using System.Globalization;

namespace CareerBot.Charts;

/// <summary>Columns over time.</summary>
public static class ColumnChart
{
    private const double Plot = 150;
    private const double Top = 12;
    private const double Left = 42;
    private const double Foot = 24;
    private const double Gap = 0.25;
    private const double LabelSpace = 12;

    /// <summary>Draws the columns.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">What can be read from it.</param>
    /// <param name="items">The columns, from the left.</param>
    public static Drawing Draw(string title, string description, IReadOnlyList<ColumnItem> items)
    {
        var scale = Scale.To(items.Select(item => item.Count).DefaultIfEmpty().Max());
        return new Drawing(title, description, Top + Plot + Foot, [.. Axis(scale), .. Columns(items, scale), .. Labels(items)]);
    }

    private static IEnumerable<Shape> Axis(Scale scale)
    {
        for (var mark = 0; mark <= scale.Steps; mark++)
        {
            var y = Top + Plot - (Plot * mark / scale.Steps);
            yield return new Shape.Box(Left, y, Drawing.Width - Left, 1, Ink.Line);
            yield return new Shape.Words(Left - 8, y + 4.5, (mark * scale.Step).ToString("#,##0", CultureInfo.InvariantCulture), Drawing.SmallSize, Ink.Quiet)
            {
                Anchor = Anchor.End,
            };
        }
    }

    private static IEnumerable<Shape> Columns(IReadOnlyList<ColumnItem> items, Scale scale)
    {
        var width = (Drawing.Width - Left) / items.Count;
        foreach (var (place, item) in items.Index().Where(column => column.Item.Count > 0))
        {
            var height = Plot * item.Count / scale.End;
            var x = Left + (place * width) + (width * Gap / 2);
            yield return new Shape.Box(x, Top + Plot - height, width * (1 - Gap), height, item.Complete ? Ink.Bar : Ink.Soft);
        }
    }

    // The last column always has its label; of the others as many as there is room for.
    private static IEnumerable<Shape> Labels(IReadOnlyList<ColumnItem> items)
    {
        var width = (Drawing.Width - Left) / items.Count;
        var widest = items.Select(item => TextWidth.Of(item.Label, Drawing.SmallSize)).DefaultIfEmpty().Max();
        var every = Math.Max(1, (int)Math.Ceiling((widest + LabelSpace) / width));
        foreach (var (place, item) in items.Index().Where(column => (items.Count - 1 - column.Index) % every == 0))
        {
            var half = TextWidth.Of(item.Label, Drawing.SmallSize) / 2;
            var middle = Math.Clamp(Left + ((place + 0.5) * width), half, Drawing.Width - half);
            yield return new Shape.Words(middle, Top + Plot + Foot - 6, item.Label, Drawing.SmallSize, Ink.Quiet) { Anchor = Anchor.Middle };
        }
    }
}
