using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>What a person said.</summary>
/// <param name="Text">The words, or the text a tapped button stands for.</param>
/// <param name="Locale">The language the channel's client is set to; <see langword="null"/> when unknown. Used only while the words tell none.</param>
public sealed record PersonMessage(string Text, Language? Locale = null);
