namespace CareerBot.Advising.Outcomes;

/// <summary>What the advisor can do was asked.</summary>
internal sealed record HelpShown : Outcome;
