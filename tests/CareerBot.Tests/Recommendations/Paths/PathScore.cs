namespace CareerBot.Tests.Recommendations;

/// <summary>What makes a path better: the four levels of the objective, in their order.</summary>
internal readonly record struct PathScore(double Closed, double Hours, decimal Price, DateOnly Ends)
{
    private const double Tolerance = 1e-9;

    public bool IsBetterThan(PathScore other)
    {
        if (Math.Abs(Closed - other.Closed) > Tolerance)
        {
            return Closed > other.Closed;
        }

        return Math.Abs(Hours - other.Hours) > Tolerance ? Hours < other.Hours
            : Price != other.Price ? Price < other.Price
            : Ends < other.Ends;
    }
}
