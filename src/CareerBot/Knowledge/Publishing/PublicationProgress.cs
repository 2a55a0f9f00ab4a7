namespace CareerBot.Knowledge;

/// <summary>How far a publication is.</summary>
/// <param name="Stage">What is being done, in English, for a log or a progress bar.</param>
/// <param name="Share">How much of the stage is done, 0..1.</param>
public sealed record PublicationProgress(string Stage, double Share);
