namespace CareerBot.Recommendations;

/// <summary>What a path is to be best in. One that is cheap or fast may leave something open, but never more than half of what could be closed.</summary>
public enum PathPreference
{
    /// <summary>The largest gap closed, then fewest hours, then lowest price, then earliest finish: the best path as the design means it.</summary>
    MostComplete,

    /// <summary>The lowest price, then the largest gap closed, then fewest hours, then earliest finish.</summary>
    Cheapest,

    /// <summary>The earliest finish, then the largest gap closed, then fewest hours, then lowest price.</summary>
    Fastest,
}
