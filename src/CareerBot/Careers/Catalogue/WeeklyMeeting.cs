namespace CareerBot.Careers;

/// <summary>A weekly meeting time in the center's time zone.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends, later the same day.</param>
public sealed record WeeklyMeeting(DayOfWeek Day, TimeOnly From, TimeOnly To)
{
    /// <summary>How long one meeting lasts.</summary>
    public TimeSpan Duration => To - From;

    /// <summary>Whether two meetings share a moment of the week.</summary>
    public bool Overlaps(WeeklyMeeting other) => Day == other.Day && From < other.To && other.From < To;
}
