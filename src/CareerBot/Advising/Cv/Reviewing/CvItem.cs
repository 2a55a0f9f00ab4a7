using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>One thing read of a CV that waits for the person's word; exactly one of the three is set.</summary>
public sealed record CvItem
{
    /// <summary>A job, with the employer's name, which is kept only on request.</summary>
    public WorkExperience? Experience { get; init; }

    /// <summary>A study, with the school's name, which is kept only on request.</summary>
    public Study? Study { get; init; }

    /// <summary>A skill with the person's own words.</summary>
    public HeldSkill? Skill { get; init; }

    /// <summary>Where the work was, for recognizing it; never kept.</summary>
    public string Place { get; init; } = "";

    /// <summary>The time as the CV writes it; never kept.</summary>
    public string Written { get; init; } = "";
}
