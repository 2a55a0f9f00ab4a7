using System.Globalization;
using CareerBot.Pages;

namespace CareerBot.Charts;

/// <summary>Writes a drawing as SVG inside a page, colored by the page's classes <c>ink-…</c>. See https://www.w3.org/TR/SVG2/.</summary>
public static class SvgDrawing
{
    /// <summary>Writes the drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="id">An id that no other drawing of the page has.</param>
    public static Html Write(Drawing drawing, string id) => Html.Of($"""
        <svg class="chart" viewBox="0 0 {Number(Drawing.Width)} {Number(drawing.Height)}" role="img" aria-labelledby="{id}-title {id}-words">
        <title id="{id}-title">{drawing.Title}</title>
        <desc id="{id}-words">{drawing.Description}</desc>
        {drawing.Shapes.Select(Write)}</svg>
        """);

    private static Html Write(Shape shape) => shape switch
    {
        Shape.Box box => Html.Of($"""
            <rect class="{Class(box)}" x="{Number(box.X)}" y="{Number(box.Y)}" width="{Number(box.Width)}" height="{Number(box.Height)}" rx="{Number(box.Radius)}"/>

            """),
        Shape.Words words => Html.Of($"""
            <text class="{Class(words)}{(words.Strong ? " strong" : "")}" x="{Number(words.X)}" y="{Number(words.Y)}" font-size="{Number(words.Size)}" text-anchor="{words.Anchor.ToString().ToLowerInvariant()}">{words.Text}</text>

            """),
        _ => throw new NotSupportedException($"Give {shape.GetType().Name} a form in SvgDrawing."),
    };

    private static string Class(Shape shape) => $"ink-{shape.Ink.ToString().ToLowerInvariant()}";

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
