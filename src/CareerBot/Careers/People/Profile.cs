namespace CareerBot.Careers;

/// <summary>
/// What a person has told about themselves and wants. Every item is the person's to see, correct and remove.
/// Name, gender, age, origin, family and health have no place here.
/// </summary>
public sealed record Profile
{
    /// <summary>Nothing known yet.</summary>
    public static Profile Empty { get; } = new();

    /// <summary>Skills shown or denied, in the order first told.</summary>
    public IReadOnlyList<HeldSkill> Skills { get; init; } = [];

    /// <summary>Courses already finished.</summary>
    public IReadOnlyList<CourseId> FinishedCourses { get; init; } = [];

    /// <summary>The occupation held now or last; <see langword="null"/> when not told.</summary>
    public OccupationId? CurrentOccupation { get; init; }

    /// <summary>Current work in the person's own words, when it is none of our occupations.</summary>
    public string? CurrentWork { get; init; }

    /// <summary>Years of work experience; <see langword="null"/> when not told.</summary>
    public double? ExperienceYears { get; init; }

    /// <summary>Completed education; <see langword="null"/> when not told.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>Work done, as confirmed from a CV, the latest first.</summary>
    public IReadOnlyList<WorkExperience> Experiences { get; init; } = [];

    /// <summary>Studies, as confirmed from a CV.</summary>
    public IReadOnlyList<Study> Studies { get; init; } = [];

    /// <summary>The occupation aimed at; <see langword="null"/> when not told.</summary>
    public OccupationId? TargetOccupation { get; init; }

    /// <summary>The field aimed at; <see langword="null"/> when not told.</summary>
    public FieldId? TargetField { get; init; }

    /// <summary>Hours a week for learning; <see langword="null"/> when not told.</summary>
    public double? HoursPerWeek { get; init; }

    /// <summary>Times of the week free for learning; empty means any.</summary>
    public IReadOnlyList<WeeklyWindow> AvailableTimes { get; init; } = [];

    /// <summary>The way of learning wanted; <see langword="null"/> means any.</summary>
    public CourseMode? Mode { get; init; }

    /// <summary>The district wanted; <see langword="null"/> means any.</summary>
    public DistrictId? District { get; init; }

    /// <summary>The most a path may cost; <see langword="null"/> when not told.</summary>
    public decimal? Budget { get; init; }

    /// <summary>The first day a course may start; <see langword="null"/> means today.</summary>
    public DateOnly? EarliestStart { get; init; }

    /// <summary>The day by which a path must be finished; <see langword="null"/> when none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The teaching language wanted; <see langword="null"/> means any.</summary>
    public Language? CourseLanguage { get; init; }

    /// <summary>Skills the person does not want taught.</summary>
    public IReadOnlyList<SkillId> SkippedSkills { get; init; } = [];

    /// <summary>The level shown of a skill; <see cref="SkillLevel.None"/> when not told.</summary>
    public SkillLevel LevelOf(SkillId skill) =>
        Skills.FirstOrDefault(held => held.Skill == skill)?.Level ?? SkillLevel.None;
}
