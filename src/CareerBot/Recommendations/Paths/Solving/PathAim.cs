namespace CareerBot.Recommendations;

/// <summary>What the best path is.</summary>
/// <param name="Goals">The goals, each counting only among paths equal in those before it.</param>
/// <param name="AtLeast">The weight of levels it has to close.</param>
internal sealed record PathAim(IReadOnlyList<PathGoal> Goals, long AtLeast = 0)
{
    /// <summary>Whether dates count, or only which courses are taken.</summary>
    public bool CountsDates => Goals.Contains(PathGoal.LatestEnd);

    /// <summary>The best path for a person.</summary>
    /// <param name="preference">What it is to be best in.</param>
    /// <param name="atLeast">The weight of levels it has to close.</param>
    public static PathAim For(PathPreference preference, long atLeast = 0) => preference switch
    {
        PathPreference.Cheapest => new([PathGoal.Price, PathGoal.Gap, PathGoal.Hours, PathGoal.LatestEnd], atLeast),
        PathPreference.Fastest => new([PathGoal.LatestEnd, PathGoal.Gap, PathGoal.Hours, PathGoal.Price], atLeast),
        _ => new([PathGoal.Gap, PathGoal.Hours, PathGoal.Price, PathGoal.LatestEnd], atLeast),
    };

    /// <summary>The path that closes most, if it closes more than some weight.</summary>
    public static PathAim MostBeyond(long closed) => new([PathGoal.Gap], closed + 1);

    /// <summary>The cheapest path that closes more than some weight.</summary>
    public static PathAim CheapestBeyond(long closed) => new([PathGoal.Price], closed + 1);
}
