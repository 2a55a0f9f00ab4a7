using CareerBot.Careers;

namespace CareerBot.Advising.Outcomes;

/// <summary>The person chose a language.</summary>
/// <param name="Language">The language.</param>
internal sealed record LanguageSwitched(Language Language) : Outcome;
