namespace CareerBot.Careers;

/// <summary>Identifies a <see cref="JobPosting"/>.</summary>
/// <param name="Value">The id as written in the knowledge folder.</param>
public readonly record struct PostingId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
