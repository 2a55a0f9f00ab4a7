namespace CareerBot.Advising.Embedded;

/// <summary>Dates told by a message.</summary>
/// <param name="EarliestStart">The first day to start; <see langword="null"/> when not told.</param>
/// <param name="Deadline">The day to be finished by; <see langword="null"/> when not told.</param>
internal sealed record ToldDates(DateOnly? EarliestStart, DateOnly? Deadline);
