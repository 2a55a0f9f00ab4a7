namespace CareerBot.Careers;

/// <summary>The word a misspelled token was meant to be.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Confidence">How sure that is, 0..1.</param>
internal readonly record struct Correction(string Word, double Confidence);
