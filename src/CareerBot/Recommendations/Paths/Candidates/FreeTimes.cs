using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>The times of the week a person is free. Windows that touch or overlap count as one.</summary>
internal sealed class FreeTimes
{
    private readonly IReadOnlyList<WeeklyWindow> _windows;

    /// <summary>Merges the windows.</summary>
    /// <param name="windows">What the person told; none means any time.</param>
    public FreeTimes(IReadOnlyList<WeeklyWindow> windows) => _windows = WeeklyTimes.With(windows, []);

    /// <summary>Whether every meeting lies within free time.</summary>
    public bool Cover(IReadOnlyList<WeeklyMeeting> meetings) =>
        _windows.Count == 0 || meetings.All(meeting => _windows.Any(window => window.Covers(meeting)));
}
