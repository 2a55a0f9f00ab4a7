using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Which open postings to look at. An absent item includes all; a posting that does not state an asked-for item is left out.</summary>
public sealed record JobQuery
{
    /// <summary>Only this occupation.</summary>
    public OccupationId? Occupation { get; init; }

    /// <summary>Only this field.</summary>
    public FieldId? Field { get; init; }

    /// <summary>Only this district; remote work fits any.</summary>
    public DistrictId? District { get; init; }

    /// <summary>Only postings asking for this skill.</summary>
    public SkillId? Skill { get; init; }

    /// <summary>Only this way of working.</summary>
    public WorkMode? Mode { get; init; }

    /// <summary>Only postings that pay at least this much a month: their range begins there or above, or the one figure they state reaches it.</summary>
    public decimal? SalaryMin { get; init; }

    /// <summary>Only postings fitting at least this well.</summary>
    public JobFit? AtLeast { get; init; }

    /// <summary>The most postings to name.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>Whether a posting is in scope, whoever asks.</summary>
    internal bool Includes(JobPosting posting) =>
        (Occupation is not { } occupation || posting.Occupation == occupation)
        && (Field is not { } field || posting.Field == field)
        && (District is not { } district || posting.District == district || posting.Mode == WorkMode.Remote)
        && (Skill is not { } skill || posting.Skills.Contains(skill))
        && (Mode is not { } mode || posting.Mode == mode)
        && (SalaryMin is not { } least || FloorOf(posting) >= least);

    /// <summary>The least a posting pays, as far as it says; <see langword="null"/> when it does not.</summary>
    internal static decimal? FloorOf(JobPosting posting) => posting.SalaryMin ?? posting.SalaryMax;
}
