namespace CareerBot.Careers;

/// <summary>A year, or a month of it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12; <see langword="null"/> when only the year was told.</param>
public sealed record YearMonth(int Year, int? Month = null)
{
    /// <summary>Its first month, counted from the year 0: what comes later is larger.</summary>
    public int First() => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>Its last month, counted in the same way.</summary>
    public int Last() => (Year * 12) + (Month ?? 12) - 1;

    /// <summary>As <c>2021-03</c> or <c>2021</c>.</summary>
    public override string ToString() => Month is { } month
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}")
        : Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
