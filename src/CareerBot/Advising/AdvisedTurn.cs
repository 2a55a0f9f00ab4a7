namespace CareerBot.Advising;

/// <summary>An answer and the state it leaves.</summary>
/// <param name="Advice">The answer.</param>
/// <param name="State">The state to keep.</param>
public sealed record AdvisedTurn(Advice Advice, DialogueState State);
