namespace CareerBot.Careers;

/// <summary>Identifies an <see cref="Occupation"/>; kebab-case.</summary>
/// <param name="Value">The id as written in the knowledge folder.</param>
public readonly record struct OccupationId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
