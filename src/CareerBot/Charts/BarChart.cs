namespace CareerBot.Charts;

/// <summary>Rows of bars, each under its name and figures: names of any length stay readable on a phone.</summary>
public static class BarChart
{
    private const double TextHeight = 18;
    private const double BarHeight = 9;
    private const double BarGap = 3;
    private const double RowGap = 11;
    private const double Space = 14;
    private const double Shortest = 2;

    /// <summary>Draws the rows.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">What can be read from it.</param>
    /// <param name="items">The rows, from the top.</param>
    public static Drawing Draw(string title, string description, IReadOnlyList<BarItem> items)
    {
        var shapes = new List<Shape>();
        var top = 0.0;
        foreach (var item in items)
        {
            shapes.AddRange(Row(item, top));
            top += TextHeight + Bars(item) + RowGap;
        }

        return new Drawing(title, description, Math.Max(1, top - RowGap + 1), shapes);
    }

    private static double Bars(BarItem item) => (item.Lengths.Count * (BarHeight + BarGap)) - BarGap;

    private static IEnumerable<Shape> Row(BarItem item, double top)
    {
        var space = Drawing.Width - TextWidth.Of(item.Figures, Drawing.SmallSize) - Space;
        yield return new Shape.Words(0, top + TextHeight - 5, TextWidth.Fit(item.Label, Drawing.TextSize, space), Drawing.TextSize, Ink.Text);
        yield return new Shape.Words(Drawing.Width, top + TextHeight - 5, item.Figures, Drawing.SmallSize, Ink.Quiet) { Anchor = Anchor.End };
        foreach (var (place, length) in item.Lengths.Index())
        {
            var y = top + TextHeight + (place * (BarHeight + BarGap));
            var width = length > 0 ? Math.Clamp(length * Drawing.Width, Shortest, Drawing.Width) : 0;
            yield return new Shape.Box(0, y, width, BarHeight, place == 0 ? Ink.Bar : Ink.Second);
        }
    }
}
