namespace CareerBot.Careers;

/// <summary>How long something lasted.</summary>
/// <param name="From">Its beginning; <see langword="null"/> when not told.</param>
/// <param name="To">Its end; <see langword="null"/> when not told, or while it lasts.</param>
/// <param name="IsCurrent">Whether it lasts.</param>
public sealed record WorkPeriod(YearMonth? From, YearMonth? To, bool IsCurrent)
{
    /// <summary>No time told.</summary>
    public static WorkPeriod Unknown { get; } = new(null, null, false);

    /// <summary>The years some periods cover together; times told twice count once, a bare year counts from its middle.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="today">What lasts ends today.</param>
    /// <returns>Years to a tenth; <see langword="null"/> when no period tells its length.</returns>
    public static double? YearsOf(IEnumerable<WorkPeriod> periods, DateOnly today)
    {
        var months = new HashSet<int>();
        var now = (today.Year * 12) + today.Month - 1;
        foreach (var (from, to, isCurrent) in periods)
        {
            if (from is null || (to is null && !isCurrent))
            {
                continue;
            }

            // A bare year counts from its middle to its middle.
            var isShort = from.Year == (to?.Year ?? today.Year);
            var first = from.First() + (from.Month is null && !isShort ? 6 : 0);
            var last = to is null ? now : to.Month is null && !isShort ? to.First() + 5 : to.Last();
            for (var month = first; month <= Math.Min(last, now); month++)
            {
                months.Add(month);
            }
        }

        return months.Count == 0 ? null : Math.Round(months.Count / 12d, 1);
    }
}
