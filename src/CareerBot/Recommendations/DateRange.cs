namespace CareerBot.Recommendations;

/// <summary>Two days and all between.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public readonly record struct DateRange(DateOnly From, DateOnly To);
