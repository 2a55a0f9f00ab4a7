namespace CareerBot.Recommendations;

/// <summary>How a person stands to a posting.</summary>
public enum JobFit
{
    /// <summary>Every skill shown at the wanted level, years and education too.</summary>
    Meets,

    /// <summary>At most two things missing.</summary>
    Nearly,

    /// <summary>More missing.</summary>
    NotYet,
}
