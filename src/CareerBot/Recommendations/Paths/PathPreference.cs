namespace CareerBot.Recommendations;

/// <summary>What counts next among the paths that close the most of a gap.</summary>
public enum PathPreference
{
    /// <summary>Fewest hours, then lowest price, then earliest finish.</summary>
    FewestHours,

    /// <summary>Lowest price, then fewest hours, then earliest finish.</summary>
    Cheapest,

    /// <summary>Earliest finish, then fewest hours, then lowest price.</summary>
    Fastest,
}
