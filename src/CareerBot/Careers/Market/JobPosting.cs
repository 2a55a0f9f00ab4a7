namespace CareerBot.Careers;

/// <summary>One published vacancy. 招聘岗位</summary>
public sealed record JobPosting
{
    /// <summary>The id.</summary>
    public required PostingId Id { get; init; }

    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>The employer as published.</summary>
    public required string Company { get; init; }

    /// <summary>The field; <see langword="null"/> when neither stated nor inferred ("unclear").</summary>
    public FieldId? Field { get; init; }

    /// <summary>The occupation; <see langword="null"/> when neither stated nor inferred.</summary>
    public OccupationId? Occupation { get; init; }

    /// <summary>The district; <see langword="null"/> when not stated.</summary>
    public DistrictId? District { get; init; }

    /// <summary>The full text.</summary>
    public required string Description { get; init; }

    /// <summary>Skills asked for; empty when neither stated nor found.</summary>
    public required IReadOnlyList<SkillId> Skills { get; init; }

    /// <summary>What of the above was inferred.</summary>
    public InferredFacet Inferred { get; init; }

    /// <summary>Lowest monthly salary in the center's currency; <see langword="null"/> when not stated.</summary>
    public decimal? SalaryMin { get; init; }

    /// <summary>Highest monthly salary in the center's currency; <see langword="null"/> when not stated.</summary>
    public decimal? SalaryMax { get; init; }

    /// <summary>Years of experience asked for; <see langword="null"/> when not stated.</summary>
    public double? ExperienceYears { get; init; }

    /// <summary>Education asked for; <see langword="null"/> when not stated.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>Where the work is done; <see langword="null"/> when not stated.</summary>
    public WorkMode? Mode { get; init; }

    /// <summary>The day it was published.</summary>
    public required DateOnly Posted { get; init; }

    /// <summary>The last day it is open; <see langword="null"/> when not stated.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Where it was published; <see langword="null"/> when not stated.</summary>
    public Uri? Url { get; init; }

    /// <summary>The language it is written in; <see langword="null"/> when not stated.</summary>
    public Language? Language { get; init; }

    /// <summary>Where the record comes from.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>Whether the posting is open on a day: published by then and not past its last day.</summary>
    public bool IsOpenOn(DateOnly day) => Posted <= day && (Expires is not { } last || day <= last);
}
