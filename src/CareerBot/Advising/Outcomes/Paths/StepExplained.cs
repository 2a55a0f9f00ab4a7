using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>Why a course stands in the path.</summary>
/// <param name="Step">The step.</param>
/// <param name="Position">Its place, from 1.</param>
/// <param name="Path">The path as it was shown.</param>
internal sealed record StepExplained(PathStep Step, int Position, ShownPath Path) : Outcome;
