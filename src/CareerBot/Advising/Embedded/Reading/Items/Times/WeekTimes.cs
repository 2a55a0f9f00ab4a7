using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Times of the week told by a message.</summary>
/// <param name="Available">What suits, minus what does not; empty when nothing was said to suit.</param>
/// <param name="Unavailable">What does not suit.</param>
internal sealed record WeekTimes(IReadOnlyList<WeeklyWindow> Available, IReadOnlyList<WeeklyWindow> Unavailable);
