using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge;

/// <summary>One question to an index, already encoded.</summary>
/// <param name="Terms">Its words with weights.</param>
/// <param name="Grams">Its letter pieces with weights.</param>
/// <param name="Dense">Its embedding; empty leaves the dense list empty.</param>
/// <param name="Filter">What to narrow to.</param>
/// <param name="Limit">The most passages in each list.</param>
internal sealed record IndexQuery(
    SparseVector Terms, SparseVector Grams, ReadOnlyMemory<float> Dense, IndexFilter Filter, int Limit);
