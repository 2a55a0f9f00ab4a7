namespace CareerBot.Recommendations;

/// <summary>Two days and all between.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public readonly record struct DateRange(DateOnly From, DateOnly To)
{
    /// <summary>Whether a day lies in the range.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The shortest range holding some days.</summary>
    /// <returns>The range, or <see langword="null"/> when there are no days.</returns>
    public static DateRange? Of(IEnumerable<DateOnly> days)
    {
        DateRange? range = null;
        foreach (var day in days)
        {
            range = range is not { } known || known.Contains(day) ? range ?? new DateRange(day, day)
                : day < known.From ? known with { From = day } : known with { To = day };
        }

        return range;
    }
}
