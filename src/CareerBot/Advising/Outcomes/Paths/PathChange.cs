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

    /// <summary>Chosen among several.</summary>
    Chosen,

    /// <summary>Planned as it was before the last change.</summary>
    Undone,

    /// <summary>Planned to end before the one before.</summary>
    Faster,
}
