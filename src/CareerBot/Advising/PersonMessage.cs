using CareerBot.Advising.Cv;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>What a person said.</summary>
/// <param name="Text">The words, or the text a tapped button stands for.</param>
/// <param name="Locale">The language the channel's client is set to; <see langword="null"/> when unknown. Used only while the words tell none.</param>
/// <param name="Cv">What was read of files sent along; <see langword="null"/> when none were.</param>
public sealed record PersonMessage(string Text, Language? Locale = null, CvDocument? Cv = null);
