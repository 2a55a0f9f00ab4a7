namespace CareerBot.Advising.Embedded;

/// <summary>One reading of a message.</summary>
/// <param name="Name">One of <see cref="Intents"/>.</param>
/// <param name="Confidence">How sure the reading is, 0..1.</param>
internal sealed record RankedIntent(string Name, double Confidence);
