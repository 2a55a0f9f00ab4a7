namespace CareerBot.Careers;

/// <summary>A record named in a text.</summary>
/// <param name="Sense">The record.</param>
/// <param name="Length">How many UTF-16 units the name has.</param>
/// <param name="Confidence">How sure the link is, 0..1.</param>
internal readonly record struct NamedRecord(NameSense Sense, int Length, double Confidence);
