namespace CareerBot.Knowledge.Lexicon;

/// <summary>A list of phrases in a prompts file.</summary>
internal sealed class BilingualPhrases
{
    /// <summary>Chinese phrases.</summary>
    public List<string> Zh { get; init; } = [];

    /// <summary>English phrases.</summary>
    public List<string> En { get; init; } = [];

    /// <summary>All phrases; people mix the languages, so they are used as one list.</summary>
    public IReadOnlyList<string> All => [.. Zh, .. En];
}
