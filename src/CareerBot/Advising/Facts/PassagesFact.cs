using CareerBot.Knowledge;

namespace CareerBot.Advising;

/// <summary>Passages that answer a question.</summary>
/// <param name="Items">The passages, best first.</param>
public sealed record PassagesFact(IReadOnlyList<Passage> Items) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "passages";
}
