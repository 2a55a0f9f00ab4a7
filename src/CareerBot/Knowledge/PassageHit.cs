namespace CareerBot.Knowledge;

/// <summary>A passage found for a query.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">The fused score, 0..1 within one result; 1 is best on every list.</param>
/// <param name="Overlap">How much of the query's informative words the passage's record covers, 0..1, in either language; low means "not found".</param>
public sealed record PassageHit(Passage Passage, double Score, double Overlap);
