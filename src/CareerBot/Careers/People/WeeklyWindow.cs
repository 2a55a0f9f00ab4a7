namespace CareerBot.Careers;

/// <summary>A stretch of one day of the week in which a person can learn.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when; <see cref="TimeOnly.MaxValue"/> for the end of the day.</param>
public sealed record WeeklyWindow(DayOfWeek Day, TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a meeting lies wholly inside.</summary>
    public bool Covers(WeeklyMeeting meeting) => Day == meeting.Day && From <= meeting.From && meeting.To <= To;
}
