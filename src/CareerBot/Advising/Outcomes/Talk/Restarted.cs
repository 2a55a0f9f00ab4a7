namespace CareerBot.Advising.Outcomes;

/// <summary>The conversation begins anew; nothing of it is kept.</summary>
internal sealed record Restarted : Outcome;
