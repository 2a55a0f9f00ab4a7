namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>A tool to call.</summary>
/// <param name="Tool">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record PlannedCall(string Tool, params (string Name, object? Value)[] Arguments);
