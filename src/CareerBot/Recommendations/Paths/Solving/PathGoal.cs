namespace CareerBot.Recommendations;

/// <summary>One thing a better path is better in.</summary>
internal enum PathGoal
{
    /// <summary>The most weight of levels closed.</summary>
    Gap,

    /// <summary>The fewest hours.</summary>
    Hours,

    /// <summary>The lowest price.</summary>
    Price,

    /// <summary>The earliest finish.</summary>
    LatestEnd,
}
