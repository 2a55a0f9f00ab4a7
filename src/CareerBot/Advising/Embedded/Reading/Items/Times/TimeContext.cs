using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>What relative dates count from.</summary>
/// <param name="Today">The day of the message.</param>
/// <param name="Holidays">The public holidays people may name.</param>
internal sealed record TimeContext(DateOnly Today, IReadOnlyList<Holiday> Holidays);
