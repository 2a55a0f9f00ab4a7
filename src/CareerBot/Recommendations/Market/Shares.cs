namespace CareerBot.Recommendations;

/// <summary>Shares of a whole.</summary>
public static class Shares
{
    /// <summary>The part's share of the whole; 0 when there is no whole.</summary>
    public static double Of(double part, double whole) => whole > 0 ? part / whole : 0;
}
