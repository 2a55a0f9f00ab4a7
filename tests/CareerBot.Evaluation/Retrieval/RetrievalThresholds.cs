namespace CareerBot.Evaluation.Retrieval;

/// <summary>What retrieval must reach: a little below what was measured, so that only a loss fails.</summary>
internal static class RetrievalThresholds
{
    /// <summary>Guide questions whose guide comes first.</summary>
    public const double GuideFirst = 0.87;

    /// <summary>Guide questions whose guide is among the first three.</summary>
    public const double GuideAmongThree = 0.93;

    /// <summary>Guide questions answered with the very section.</summary>
    public const double Section = 0.77;

    /// <summary>Guide questions that are answered, and from the expected guide.</summary>
    public const double Cited = 0.8;

    /// <summary>Unanswerable questions that get no passage.</summary>
    public const double NotFound = 0.8;

    /// <summary>By how much a single list may beat the fused one on one set: the noise of some hundred questions.</summary>
    public const double FusionSlack = 0.02;

    /// <summary>The least mean reciprocal rank of the fused lists on a shared question set.</summary>
    public static double LeastReciprocalRank(string set) => set switch
    {
        "xquad en-en" => 0.85,
        "xquad zh-zh" => 0.85,
        "xquad en-zh" => 0.4,
        "xquad zh-en" => 0.4,
        "cmrc zh-zh" => 0.9,
        "handbook en-en" => 0.6,
        _ => 0.7,
    };
}
