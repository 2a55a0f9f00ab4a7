namespace CareerBot.Careers;

/// <summary>What a phrase does for levels.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Level">The level told; <see cref="SkillLevel.None"/> when none is.</param>
/// <param name="Reach">Where it counts.</param>
internal readonly record struct PhraseMeaning(PhraseKind Kind, SkillLevel Level = SkillLevel.None, PhraseReach Reach = PhraseReach.Either);
