namespace CareerBot.Advising.Embedded;

/// <summary>The data the reading of messages rests on.</summary>
/// <param name="Lexicon">The word lists.</param>
/// <param name="Intents">How people say each intent.</param>
/// <param name="Simplify">Turns a traditional character into its simplified form.</param>
/// <param name="Fingerprint">A hash of the files, of that table and of this build: what is learned is the same as long as it is.</param>
internal sealed record UnderstandingPrompts(Lexicon Lexicon, IReadOnlyList<IntentPrompt> Intents, Func<char, char> Simplify, byte[] Fingerprint);
