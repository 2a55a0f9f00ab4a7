namespace CareerBot.Advising;

/// <summary>An answer and the state it leaves.</summary>
/// <param name="Advice">The answer.</param>
/// <param name="State">The state to keep.</param>
public sealed record AdvisedTurn(Advice Advice, DialogueState State)
{
    /// <summary>The sentences the citation check took out; never shown. With the embedded model there should be none.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];
}
