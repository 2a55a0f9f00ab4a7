namespace CareerBot.Charts;

/// <summary>Estimates how wide words are, for a drawing does not know its font.</summary>
internal static class TextWidth
{
    private const char FirstWide = '\u2E80';
    private const double Wide = 1.02;
    private const double Capital = 0.7;
    private const double Usual = 0.56;

    /// <summary>The width of words.</summary>
    public static double Of(string text, double size) => size * text.Sum(Units);

    /// <summary>The words, cut with an ellipsis where they are wider than a space.</summary>
    public static string Fit(string text, double size, double space)
    {
        if (Of(text, size) <= space)
        {
            return text;
        }

        var left = (space / size) - Wide;
        var kept = 0;
        while (kept < text.Length && left >= Units(text[kept]))
        {
            left -= Units(text[kept++]);
        }

        return text[..kept].TrimEnd() + "…";
    }

    private static double Units(char letter) => letter >= FirstWide ? Wide : char.IsUpper(letter) ? Capital : Usual;
}
