namespace CareerBot.Recommendations;

/// <summary>Names one of the <see cref="PathConstraints"/>.</summary>
public enum ConstraintKind
{
    /// <summary>The first day.</summary>
    Start,

    /// <summary>The last day.</summary>
    Deadline,

    /// <summary>Hours a week.</summary>
    HoursPerWeek,

    /// <summary>Free times of the week.</summary>
    AvailableTimes,

    /// <summary>The way of learning.</summary>
    Mode,

    /// <summary>The teaching language.</summary>
    Language,

    /// <summary>The district.</summary>
    District,

    /// <summary>The budget.</summary>
    Budget,
}
