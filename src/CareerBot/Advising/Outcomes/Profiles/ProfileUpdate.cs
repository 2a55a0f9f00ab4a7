using CareerBot.Careers;

namespace CareerBot.Advising.Outcomes;

/// <summary>What a message adds to a profile. An absent item leaves the profile as it is.</summary>
internal sealed record ProfileUpdate
{
    private static readonly ProfileUpdate Nothing = new();

    /// <summary>Skills shown or denied.</summary>
    public IReadOnlyList<HeldSkill> Skills { get; init; } = [];

    /// <summary>Skills not to be taught.</summary>
    public IReadOnlyList<SkillId> SkippedSkills { get; init; } = [];

    /// <summary>Courses finished.</summary>
    public IReadOnlyList<CourseId> FinishedCourses { get; init; } = [];

    /// <summary>The occupation aimed at.</summary>
    public OccupationId? TargetOccupation { get; init; }

    /// <summary>The field aimed at.</summary>
    public FieldId? TargetField { get; init; }

    /// <summary>The occupation held.</summary>
    public OccupationId? CurrentOccupation { get; init; }

    /// <summary>The work held, in the person's words.</summary>
    public string? CurrentWork { get; init; }

    /// <summary>Years of work.</summary>
    public double? ExperienceYears { get; init; }

    /// <summary>Completed education.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>Hours a week for learning.</summary>
    public double? HoursPerWeek { get; init; }

    /// <summary>Times of the week free for learning.</summary>
    public IReadOnlyList<WeeklyWindow> AvailableTimes { get; init; } = [];

    /// <summary>The way of learning.</summary>
    public CourseMode? Mode { get; init; }

    /// <summary>The district.</summary>
    public DistrictId? District { get; init; }

    /// <summary>The most a path may cost.</summary>
    public decimal? Budget { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? EarliestStart { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The teaching language.</summary>
    public Language? CourseLanguage { get; init; }

    /// <summary>Whether it adds nothing.</summary>
    public bool IsEmpty =>
        Skills.Count + SkippedSkills.Count + FinishedCourses.Count + AvailableTimes.Count == 0
        && Nothing == this with
        {
            Skills = Nothing.Skills,
            SkippedSkills = Nothing.SkippedSkills,
            FinishedCourses = Nothing.FinishedCourses,
            AvailableTimes = Nothing.AvailableTimes,
        };
}
