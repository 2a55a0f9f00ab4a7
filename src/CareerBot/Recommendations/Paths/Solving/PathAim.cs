namespace CareerBot.Recommendations;

/// <summary>What the best path is.</summary>
/// <param name="Goals">The goals, each counting only among paths equal in those before it.</param>
/// <param name="AtLeast">The weight of levels it has to close.</param>
internal sealed record PathAim(IReadOnlyList<PathGoal> Goals, long AtLeast = 0)
{
    /// <summary>Whether dates count, or only which courses are taken.</summary>
    public bool CountsDates => Goals.Contains(PathGoal.LatestEnd);

    /// <summary>The best path for a person.</summary>
    public static PathAim For(PathPreference preference) => preference switch
    {
        PathPreference.Cheapest => new([PathGoal.Gap, PathGoal.Price, PathGoal.Hours, PathGoal.LatestEnd]),
        PathPreference.Fastest => new([PathGoal.Gap, PathGoal.LatestEnd, PathGoal.Hours, PathGoal.Price]),
        _ => new([PathGoal.Gap, PathGoal.Hours, PathGoal.Price, PathGoal.LatestEnd]),
    };

    /// <summary>The path that closes most, if it closes more than some weight.</summary>
    public static PathAim MostBeyond(long closed) => new([PathGoal.Gap], closed + 1);

    /// <summary>The cheapest path that closes more than some weight.</summary>
    public static PathAim CheapestBeyond(long closed) => new([PathGoal.Price], closed + 1);
}
