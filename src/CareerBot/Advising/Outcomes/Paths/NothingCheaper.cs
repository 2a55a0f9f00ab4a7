namespace CareerBot.Advising.Outcomes;

/// <summary>No path costs less (or ends sooner) and still closes anything.</summary>
/// <param name="Adjustment">What was asked for.</param>
/// <param name="Kept">The path that stands.</param>
internal sealed record NothingCheaper(PathChange Adjustment, ShownPath Kept) : Outcome;
