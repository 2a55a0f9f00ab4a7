namespace CareerBot.Charts;

/// <summary>Rows of cells, one a level: those reached, those still missing to what is wanted, and those not asked for.</summary>
public static class LevelChart
{
    private const int Levels = 4;
    private const double TextHeight = 18;
    private const double CellHeight = 10;
    private const double CellGap = 4;
    private const double RowGap = 11;
    private const double Space = 14;

    /// <summary>Draws the rows.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">What can be read from it.</param>
    /// <param name="items">The rows, from the top.</param>
    public static Drawing Draw(string title, string description, IReadOnlyList<LevelItem> items)
    {
        const double Row = TextHeight + CellHeight + RowGap;
        return new Drawing(title, description, Math.Max(1, (items.Count * Row) - RowGap), [.. items.Index().SelectMany(item => Draw(item.Item, item.Index * Row))]);
    }

    private static IEnumerable<Shape> Draw(LevelItem item, double top)
    {
        var space = Drawing.Width - TextWidth.Of(item.Words, Drawing.SmallSize) - Space;
        yield return new Shape.Words(0, top + TextHeight - 5, TextWidth.Fit(item.Label, Drawing.TextSize, space), Drawing.TextSize, Ink.Text);
        yield return new Shape.Words(Drawing.Width, top + TextHeight - 5, item.Words, Drawing.SmallSize, Ink.Quiet) { Anchor = Anchor.End };
        var width = (Drawing.Width - (CellGap * (Levels - 1))) / Levels;
        for (var level = 0; level < Levels; level++)
        {
            var ink = level < item.Shown ? Ink.Bar : level < item.Wanted ? Ink.Second : Ink.Track;
            yield return new Shape.Box(level * (width + CellGap), top + TextHeight, width, CellHeight, ink);
        }
    }
}
