using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Days and a part of the day named together, for example "Monday and Wednesday evenings".</summary>
/// <param name="Days">The days.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where they end.</param>
internal sealed record DayGroup(IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To, int Start, int End)
{
    /// <summary>One window for each day.</summary>
    public IEnumerable<WeeklyWindow> Windows => Days.Select(day => new WeeklyWindow(day, From, To));
}
