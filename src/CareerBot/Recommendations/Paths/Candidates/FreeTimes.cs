using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>The times of the week a person is free. Windows that touch or overlap count as one.</summary>
internal sealed class FreeTimes
{
    private readonly List<WeeklyWindow> _windows = [];

    /// <summary>Merges the windows.</summary>
    /// <param name="windows">What the person told; none means any time.</param>
    public FreeTimes(IReadOnlyList<WeeklyWindow> windows)
    {
        foreach (var window in windows.OrderBy(window => window.Day).ThenBy(window => window.From))
        {
            Add(window);
        }
    }

    /// <summary>Whether every meeting lies within free time.</summary>
    public bool Cover(IReadOnlyList<WeeklyMeeting> meetings) =>
        _windows.Count == 0 || meetings.All(meeting => _windows.Exists(window => window.Covers(meeting)));

    private void Add(WeeklyWindow window)
    {
        if (_windows.Count > 0 && _windows[^1] is var last && last.Day == window.Day && window.From <= last.To)
        {
            _windows[^1] = last with { To = last.To > window.To ? last.To : window.To };
            return;
        }

        _windows.Add(window);
    }
}
