using System.Globalization;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>How the format writes single values. The same spelling holds in YAML, CSV and JSON Lines.</summary>
internal static class Written
{
    /// <summary>No calendar of a training center reaches further; shifted dates stay far from the ends of time.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static bool IsId(ReadOnlySpan<char> text)
    {
        var afterHyphen = true;
        foreach (var letter in text)
        {
            if (letter == '-' ? afterHyphen : !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
            {
                return false;
            }

            afterHyphen = letter == '-';
        }

        return !afterHyphen;
    }

    /// <summary>A day such as <c>2026-11-30</c>.</summary>
    /// <returns>The day, or <see langword="null"/> when the text is none.</returns>
    public static DateOnly? Date(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= FirstYear and <= LastYear
            ? date
            : null;

    /// <summary>A number such as <c>24</c> or <c>1.5</c>: no exponent, no thousands separator.</summary>
    /// <returns>The number, or <see langword="null"/> when the text is none.</returns>
    public static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>An address on the web; other schemes could run something when clicked.</summary>
    /// <returns>The address, or <see langword="null"/> when the text is none.</returns>
    public static Uri? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
