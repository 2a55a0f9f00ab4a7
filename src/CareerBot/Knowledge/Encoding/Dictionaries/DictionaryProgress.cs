namespace CareerBot.Knowledge.TextEncoding;

/// <summary>How far the one-time building of the dictionary file is.</summary>
/// <param name="Stage">What is being done, in English, for a log or a progress bar.</param>
/// <param name="Share">How much is done, 0..1.</param>
public sealed record DictionaryProgress(string Stage, double Share);
