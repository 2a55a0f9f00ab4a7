namespace CareerBot.Recommendations;

/// <summary>How far a search for a goal got.</summary>
internal enum GoalState
{
    /// <summary>The best there is.</summary>
    Proven,

    /// <summary>A solution, perhaps not the best.</summary>
    Found,

    /// <summary>There is none.</summary>
    Impossible,

    /// <summary>None found in time.</summary>
    OutOfTime,
}
