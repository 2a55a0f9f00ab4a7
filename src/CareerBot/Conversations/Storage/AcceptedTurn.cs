namespace CareerBot.Conversations;

/// <summary>A Turn a worker has taken.</summary>
/// <param name="Sequence">Its place in the order of acceptance.</param>
/// <param name="Inbound">What the channel handed over.</param>
/// <param name="Attempt">Which attempt this is, from 1.</param>
/// <param name="AcceptedAt">When it was accepted.</param>
internal sealed record AcceptedTurn(long Sequence, InboundTurn Inbound, int Attempt, DateTimeOffset AcceptedAt);
