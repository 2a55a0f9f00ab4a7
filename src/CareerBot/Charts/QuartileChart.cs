namespace CareerBot.Charts;

/// <summary>Where the middle half of some amounts lies, and its middle.</summary>
public static class QuartileChart
{
    private const double Middle = 48;
    private const double Thickness = 18;
    private const double Room = 1.25;

    /// <summary>Draws the range.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">What can be read from it.</param>
    /// <param name="quartiles">The three amounts.</param>
    /// <param name="write">Writes an amount.</param>
    public static Drawing Draw(
        string title, string description, (decimal Q1, decimal Median, decimal Q3) quartiles, Func<decimal, string> write)
    {
        var scale = Scale.To((double)quartiles.Q3 * Room);
        return new Drawing(title, description, Middle + 70, [.. Axis(scale, write), .. Range(quartiles, scale, write)]);
    }

    private static IEnumerable<Shape> Axis(Scale scale, Func<decimal, string> write)
    {
        yield return new Shape.Box(0, Middle - (Thickness / 2), Drawing.Width, Thickness, Ink.Track);
        for (var mark = 0; mark <= scale.Steps; mark++)
        {
            var x = Drawing.Width * mark / scale.Steps;
            yield return new Shape.Box(Math.Min(x, Drawing.Width - 1), Middle + 36, 1, 6, Ink.Line);
            yield return new Shape.Words(x, Middle + 58, write((decimal)(mark * scale.Step)), Drawing.SmallSize, Ink.Quiet)
            {
                Anchor = mark == 0 ? Anchor.Start : mark == scale.Steps ? Anchor.End : Anchor.Middle,
            };
        }

        yield return new Shape.Box(0, Middle + 38, Drawing.Width, 1, Ink.Line);
    }

    private static IEnumerable<Shape> Range((decimal Q1, decimal Median, decimal Q3) quartiles, Scale scale, Func<decimal, string> write)
    {
        double At(decimal amount) => Drawing.Width * (double)amount / scale.End;
        var (left, middle, right) = (At(quartiles.Q1), At(quartiles.Median), At(quartiles.Q3));
        yield return new Shape.Box(left, Middle - (Thickness / 2), Math.Max(2, right - left), Thickness, Ink.Bar);
        yield return new Shape.Box(middle - 2, Middle - (Thickness / 2) - 5, 4, Thickness + 10, Ink.Text);
        yield return Beside(middle, Middle - 22, write(quartiles.Median), Anchor.Middle) with { Strong = true, Size = Drawing.TextSize + 2 };
        yield return Beside(left, Middle + 26, write(quartiles.Q1), Anchor.End);
        yield return Beside(right, Middle + 26, write(quartiles.Q3), Anchor.Start);
    }

    private static Shape.Words Beside(double x, double y, string text, Anchor anchor)
    {
        var width = TextWidth.Of(text, Drawing.TextSize + 2);
        var place = anchor switch
        {
            Anchor.End => Math.Max(width, x),
            Anchor.Start => Math.Min(Drawing.Width - width, x),
            _ => Math.Clamp(x, width / 2, Drawing.Width - (width / 2)),
        };
        return new Shape.Words(place, y, text, Drawing.TextSize, Ink.Text) { Anchor = anchor };
    }
}
