namespace CareerBot.Careers;

/// <summary>Identifies a <see cref="Field"/> of demand; kebab-case.</summary>
/// <param name="Value">The id as written in the knowledge folder.</param>
public readonly record struct FieldId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
