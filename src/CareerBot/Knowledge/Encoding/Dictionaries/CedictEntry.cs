namespace CareerBot.Knowledge.TextEncoding;

/// <summary>One entry of the Chinese–English dictionary.</summary>
/// <param name="Headword">The simplified word, folded.</param>
/// <param name="Meanings">Short English phrases, one a meaning, notes in brackets removed.</param>
internal sealed record CedictEntry(string Headword, IReadOnlyList<string> Meanings);
