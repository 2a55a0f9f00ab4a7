namespace CareerBot.Recommendations;

/// <summary>What one path asks and gives more than another; less when below nothing.</summary>
/// <param name="Price">Price, in the center's currency.</param>
/// <param name="Hours">Taught hours.</param>
/// <param name="Weeks">Weeks until everything is finished.</param>
/// <param name="GapClosed">Share of the gap closed, -1..1.</param>
/// <param name="Openings">Open postings the person fits afterwards.</param>
public readonly record struct PathTrade(decimal Price, double Hours, int Weeks, double GapClosed, int Openings)
{
    /// <summary>Sets a path against another.</summary>
    public static PathTrade Of(LearningPath path, LearningPath other) => new(
        path.Price - other.Price,
        path.Hours - other.Hours,
        path.Weeks - other.Weeks,
        path.GapClosed - other.GapClosed,
        path.Openings.After - other.Openings.After);
}
