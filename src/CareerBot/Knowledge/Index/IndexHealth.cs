namespace CareerBot.Knowledge;

/// <summary>Whether an index can answer.</summary>
/// <param name="Healthy">Whether it can.</param>
/// <param name="Passages">How many passages it holds.</param>
/// <param name="Detail">What is wrong and what to do; empty when healthy.</param>
internal sealed record IndexHealth(bool Healthy, int Passages, string Detail);
