using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>A period written in a line.</summary>
/// <param name="Period">The period.</param>
/// <param name="Written">The words.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="IsRange">Whether two ends were told, or that it lasts.</param>
internal sealed record CvPeriod(WorkPeriod Period, string Written, int Start, int End, bool IsRange);
