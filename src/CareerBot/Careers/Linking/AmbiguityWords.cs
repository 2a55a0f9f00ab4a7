namespace CareerBot.Careers;

/// <summary>Words that tell an ordinary word ("go", "excel") from a name spelled like it; data in <c>prompts/</c>.</summary>
public sealed record AmbiguityWords
{
    /// <summary>No words: only names of one or two letters are doubted.</summary>
    public static AmbiguityWords None { get; } = new();

    /// <summary>Everyday words that are also names, for example <c>excel</c>.</summary>
    public IReadOnlyList<string> Everyday { get; init; } = [];

    /// <summary>Words near a name that speak of skills, for example <c>programming</c>, 语言.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>Words directly before an everyday word that make it a verb or something else, for example <c>to</c>, <c>vitamin</c>.</summary>
    public IReadOnlyList<string> BlockersBefore { get; init; } = [];

    /// <summary>Words directly behind an everyday word that make it something else, for example <c>to</c> in "go to", 端 in "C端".</summary>
    public IReadOnlyList<string> BlockersAfter { get; init; } = [];

    /// <summary>Words directly before two capital letters that make them no skill, for example <c>my</c> in "my CV".</summary>
    public IReadOnlyList<string> AbbreviationBlockers { get; init; } = [];

    /// <summary>
    /// Words that hold the characters of a name without meaning it, for example 学会计划, which is not 会计.
    /// A name inside one of them is not linked.
    /// </summary>
    public IReadOnlyList<string> Lookalikes { get; init; } = [];
}
