namespace CareerBot.Careers;

/// <summary>Whom a guide speaks to.</summary>
public enum Audience
{
    /// <summary>Everyone.</summary>
    All,

    /// <summary>Job seekers.</summary>
    Seeker,

    /// <summary>Counselors.</summary>
    Counselor,

    /// <summary>Center staff.</summary>
    Staff,
}
