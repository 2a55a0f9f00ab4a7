namespace CareerBot.Charts;

/// <summary>One mark of a drawing, in the drawing's own units.</summary>
/// <param name="Ink">What it is colored for.</param>
public abstract record Shape(Ink Ink)
{
    /// <summary>A filled rectangle.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Upper edge.</param>
    /// <param name="Width">Width.</param>
    /// <param name="Height">Height.</param>
    /// <param name="Ink">What it is colored for.</param>
    public sealed record Box(double X, double Y, double Width, double Height, Ink Ink) : Shape(Ink)
    {
        /// <summary>How round its corners are.</summary>
        public double Radius => Math.Min(3, Math.Min(Width, Height) / 2);
    }

    /// <summary>A line of words.</summary>
    /// <param name="X">Where it is anchored.</param>
    /// <param name="Y">Its base line.</param>
    /// <param name="Text">The words.</param>
    /// <param name="Size">The height of the letters.</param>
    /// <param name="Ink">What it is colored for.</param>
    public sealed record Words(double X, double Y, string Text, double Size, Ink Ink) : Shape(Ink)
    {
        /// <summary>Which point of the line <see cref="X"/> names.</summary>
        public Anchor Anchor { get; init; }

        /// <summary>Whether the letters are heavy.</summary>
        public bool Strong { get; init; }
    }
}
