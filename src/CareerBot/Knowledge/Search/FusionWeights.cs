using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>How much each ranker's list counts for passages of one language.</summary>
/// <param name="Terms">Words.</param>
/// <param name="Grams">Letter pieces.</param>
/// <param name="Dense">Embeddings.</param>
internal readonly record struct FusionWeights(double Terms, double Grams, double Dense)
{
    /// <summary>
    /// The measured weights. They go by the passage's language, not the question's: letter pieces help to find English
    /// text and are noise among Chinese.
    /// </summary>
    public static FusionWeights For(Language language) =>
        language == Language.Zh ? new FusionWeights(0.7, 0, 0.3) : new FusionWeights(0.5, 0.35, 0.15);
}
