namespace CareerBot.Advising;

/// <summary>A next step the person can tap.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Say">What the person says by tapping it.</param>
public sealed record Suggestion(string Label, string Say);
