namespace CareerBot.Careers;

/// <summary>Identifies a <see cref="Course"/>; kebab-case.</summary>
/// <param name="Value">The id as written in the knowledge folder.</param>
public readonly record struct CourseId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
