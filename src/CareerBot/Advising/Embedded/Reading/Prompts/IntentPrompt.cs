namespace CareerBot.Advising.Embedded;

/// <summary>How people say one intent, as a file of <c>prompts/understanding/intents</c> tells it.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Needs">Meanings of which a message must tell one; empty when it need tell none.</param>
/// <param name="Exact">Whole messages that mean it and nothing else, politeness and punctuation aside.</param>
/// <param name="Phrases">Words that mean it wherever they stand; an ellipsis stands for a few other words.</param>
/// <param name="Examples">Examples the classifier learns from.</param>
internal sealed record IntentPrompt(
    string Intent,
    IReadOnlyList<string> Needs,
    IReadOnlyList<PromptLine> Exact,
    IReadOnlyList<PromptLine> Phrases,
    IReadOnlyList<PromptLine> Examples);
