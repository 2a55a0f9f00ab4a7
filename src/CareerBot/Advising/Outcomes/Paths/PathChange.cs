namespace CareerBot.Advising.Outcomes;

/// <summary>How a path came about.</summary>
internal enum PathChange
{
    /// <summary>First recommended.</summary>
    None,

    /// <summary>Planned again after the profile changed.</summary>
    Replanned,

    /// <summary>Planned below the price of the one before.</summary>
    Cheaper,

    /// <summary>Planned to end before the one before.</summary>
    Faster,
}
