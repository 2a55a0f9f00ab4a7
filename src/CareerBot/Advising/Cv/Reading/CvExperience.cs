namespace CareerBot.Advising.Cv;

/// <summary>Work told in a CV.</summary>
internal sealed record CvExperience
{
    /// <summary>What the person was.</summary>
    public required string Title { get; init; }

    /// <summary>For whom; empty when not told.</summary>
    public string Employer { get; init; } = "";

    /// <summary>Where; empty when not told.</summary>
    public string Place { get; init; } = "";

    /// <summary>When; <see langword="null"/> when not told.</summary>
    public CvPeriod? Period { get; init; }

    /// <summary>What was done there, line by line.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];
}
