namespace CareerBot.Careers;

/// <summary>
/// How words become levels when a person gives none; data in <c>prompts/</c>, one language mixed with the other, because people mix them.
/// In a phrase, a tilde stands for the skill and an ellipsis for other words: <c>basic ~</c> counts only directly before the skill,
/// <c>know …</c> only before it, <c>~ 没问题</c> only behind it; a phrase without either counts on both sides.
/// </summary>
/// <param name="ByLevel">Words and phrases that tell a level, for example 精通 → 4.</param>
/// <param name="Negations">Words and phrases that tell a skill is lacking, for example 不会.</param>
/// <param name="YearsToLevel">Years of use from which a level counts, ascending, for example 0 → 1, 1 → 2, 3 → 3.</param>
public sealed record LevelWords(
    IReadOnlyDictionary<SkillLevel, IReadOnlyList<string>> ByLevel,
    IReadOnlyList<string> Negations,
    IReadOnlyList<(double Years, SkillLevel Level)> YearsToLevel)
{
    /// <summary>No words: every mention comes without level or negation.</summary>
    public static LevelWords None { get; } = new(new Dictionary<SkillLevel, IReadOnlyList<string>>(), [], []);

    /// <summary>The small words between levels and skills.</summary>
    public ClauseWords Clause { get; init; } = ClauseWords.None;
}
