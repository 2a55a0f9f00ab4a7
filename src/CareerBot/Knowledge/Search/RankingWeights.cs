namespace CareerBot.Knowledge;

/// <summary>What counts how much when records are put in order and the section to show is chosen.</summary>
/// <param name="Names">The share of a record's score that goes by its title and headings, 0..1; the rest goes by all its words.</param>
/// <param name="Heading">What a heading counts that covers the whole question, against 1 for the best words.</param>
/// <param name="Meaning">What a heading counts whose meaning is the question's.</param>
/// <param name="Opening">What the first section counts for a question that is all title and no heading: a general question wants the overview.</param>
internal readonly record struct RankingWeights(double Names, double Heading, double Meaning, double Opening)
{
    /// <summary>Measured on the tuning half of the guide questions; see tests/CareerBot.Evaluation/Retrieval.</summary>
    public static RankingWeights Measured { get; } = new(0.35, 0.5, 0.3, 0.4);
}
