namespace CareerBot.Knowledge;

/// <summary>What a publication came to.</summary>
public enum PublicationOutcome
{
    /// <summary>A new version was built and answers now.</summary>
    Published,

    /// <summary>The live version holds exactly this already.</summary>
    Unchanged,

    /// <summary>The folder has faults; nothing was switched.</summary>
    Faulty,
}
