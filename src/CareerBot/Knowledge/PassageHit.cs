namespace CareerBot.Knowledge;

/// <summary>A passage found for a query.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">The fused score, 0..1 within one result; 1 is best on every list.</param>
/// <param name="Overlap">How much of the query's informative words the passage covers, 0..1, in either language.</param>
/// <param name="Closeness">The overlap and the likeness in meaning, half each, 0..1; low for the first hit means "not found".</param>
public sealed record PassageHit(Passage Passage, double Score, double Overlap, double Closeness);
