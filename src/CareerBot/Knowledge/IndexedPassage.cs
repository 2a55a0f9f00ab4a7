namespace CareerBot.Knowledge;

/// <summary>A passage as an index takes it in.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Facets">What a search may narrow it by.</param>
public sealed record IndexedPassage(Passage Passage, PassageFacets Facets);
