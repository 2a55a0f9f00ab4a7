namespace CareerBot.Knowledge;

/// <summary>A record in the order of a search.</summary>
/// <param name="Score">0..1.</param>
/// <param name="Passages">The passage to show, then the best other one.</param>
internal sealed record RankedRecord(double Score, IReadOnlyList<Passage> Passages);
