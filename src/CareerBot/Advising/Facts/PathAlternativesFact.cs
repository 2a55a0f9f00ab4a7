namespace CareerBot.Advising;

/// <summary>Learning paths to choose among.</summary>
/// <param name="Choices">The paths, each with what it is best in.</param>
public sealed record PathAlternativesFact(IReadOnlyList<PathChoiceShown> Choices) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "pathAlternatives";
}
