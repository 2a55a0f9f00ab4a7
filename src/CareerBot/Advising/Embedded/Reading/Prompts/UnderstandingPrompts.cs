namespace CareerBot.Advising.Embedded;

/// <summary>The data the reading of messages rests on.</summary>
/// <param name="Lexicon">The word lists.</param>
/// <param name="Intents">How people say each intent.</param>
/// <param name="Simplify">Turns a traditional character into its simplified form.</param>
internal sealed record UnderstandingPrompts(Lexicon Lexicon, IReadOnlyList<IntentPrompt> Intents, Func<char, char> Simplify);
