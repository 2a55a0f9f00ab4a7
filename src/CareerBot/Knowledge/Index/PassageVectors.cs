using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge;

/// <summary>Everything computed from a passage's text.</summary>
/// <param name="Terms">Its words.</param>
/// <param name="Grams">Its letter pieces.</param>
/// <param name="Dense">Its embedding.</param>
internal sealed record PassageVectors(SparseVector Terms, SparseVector Grams, DenseVector Dense);
