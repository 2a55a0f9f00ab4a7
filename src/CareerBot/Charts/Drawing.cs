namespace CareerBot.Charts;

/// <summary>A chart as marks on a ground, ready for any renderer, with the words that stand for it where it cannot be seen.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What can be read from it, in words.</param>
/// <param name="Height">Its height; every drawing is <see cref="Width"/> wide.</param>
/// <param name="Shapes">The marks, from back to front.</param>
public sealed record Drawing(string Title, string Description, double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>The width of every drawing: letters stay readable when it fills a phone.</summary>
    public const double Width = 360;

    /// <summary>The size of most words.</summary>
    public const double TextSize = 13;

    /// <summary>The size of words that explain.</summary>
    public const double SmallSize = 12;
}
