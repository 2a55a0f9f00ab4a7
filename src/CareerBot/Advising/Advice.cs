using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>What the bot says in one Turn: short words with citation marks, facts, sources and next steps. 建议</summary>
public sealed record Advice
{
    /// <summary>The language of the reply.</summary>
    public required Language Language { get; init; }

    /// <summary>The words, as Markdown, with marks such as <c>[1]</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What the message was understood to want, likeliest first; never empty.</summary>
    public required IReadOnlyList<string> Intents { get; init; }

    /// <summary>The tools called, in order.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>What was recognized in the message.</summary>
    public IReadOnlyList<RecognizedEntity> Entities { get; init; } = [];

    /// <summary>The facts the tools established, in the order to show them.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The records behind the marks, by number.</summary>
    public IReadOnlyList<AdviceSource> Sources { get; init; } = [];

    /// <summary>At most three next steps.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];
}
