namespace CareerBot.Knowledge;

/// <summary>A passage with everything an index stores of it.</summary>
/// <param name="Source">The passage and its facets.</param>
/// <param name="TextHash">A hash of what the vectors were computed from.</param>
/// <param name="Vectors">The vectors.</param>
internal sealed record IndexItem(IndexedPassage Source, string TextHash, PassageVectors Vectors);
