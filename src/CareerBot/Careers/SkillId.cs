namespace CareerBot.Careers;

/// <summary>Identifies a <see cref="Skill"/>; kebab-case.</summary>
/// <param name="Value">The id as written in the knowledge folder.</param>
public readonly record struct SkillId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
