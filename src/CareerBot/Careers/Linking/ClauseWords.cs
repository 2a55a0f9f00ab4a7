namespace CareerBot.Careers;

/// <summary>The small words that steer how far a level or a denial reaches; data in <c>prompts/</c>, both languages mixed.</summary>
public sealed record ClauseWords
{
    /// <summary>No words.</summary>
    public static ClauseWords None { get; } = new();

    /// <summary>Words that turn the sentence, for example <c>but</c>, 但: what was said before reaches no further.</summary>
    public IReadOnlyList<string> Contrasts { get; init; } = [];

    /// <summary>Words that take something out of a denial, for example <c>except</c>, 除了.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>Words that speak of what is wanted, not held, for example <c>want to</c>, 想.</summary>
    public IReadOnlyList<string> Wishes { get; init; } = [];

    /// <summary>Words between the members of a list, for example <c>and</c>, 和.</summary>
    public IReadOnlyList<string> Joins { get; init; } = [];

    /// <summary>Words that may stand between a level and its skill, for example <c>of</c>, 使用.</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>Words that begin a new statement, for example <c>I</c>, 我.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Words between a skill and the level told behind it, for example <c>is</c>, 是, 很.</summary>
    public IReadOnlyList<string> Copulas { get; init; } = [];

    /// <summary>Words by which what follows counts for the whole list before, for example <c>both</c>, 都.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>Words before examples, which the level still reaches, for example <c>such as</c>, 如.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Phrases that contain a level or a denial without meaning it, for example <c>not only</c>, 机会.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];
}
