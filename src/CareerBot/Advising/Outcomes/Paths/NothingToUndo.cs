namespace CareerBot.Advising.Outcomes;

/// <summary>There is no change to take back.</summary>
internal sealed record NothingToUndo : Outcome;
