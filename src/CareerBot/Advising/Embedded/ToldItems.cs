using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>What a message tells besides named records. An absent item was not told.</summary>
internal sealed record ToldItems
{
    /// <summary>Nothing told.</summary>
    public static ToldItems None { get; } = new();

    /// <summary>Sums of money.</summary>
    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>Hours a week for learning.</summary>
    public double? HoursPerWeek { get; init; }

    /// <summary>Times of the week that suit ("weekends", 工作日晚上, "not Saturday mornings" leaves the rest).</summary>
    public IReadOnlyList<WeeklyWindow> AvailableTimes { get; init; } = [];

    /// <summary>Times of the week that do not suit.</summary>
    public IReadOnlyList<WeeklyWindow> UnavailableTimes { get; init; } = [];

    /// <summary>The way of learning.</summary>
    public CourseMode? Mode { get; init; }

    /// <summary>The first day to start.</summary>
    public DateOnly? EarliestStart { get; init; }

    /// <summary>The day to be finished by ("in three months", 春节前).</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The teaching language.</summary>
    public Language? CourseLanguage { get; init; }

    /// <summary>Years of work experience.</summary>
    public double? ExperienceYears { get; init; }

    /// <summary>Completed education.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The level of course asked for.</summary>
    public CourseLevel? CourseLevel { get; init; }

    /// <summary>Where the work is to be done.</summary>
    public WorkMode? WorkMode { get; init; }

    /// <summary>A wish to pay less than what was shown ("cheaper", 便宜一点).</summary>
    public bool Cheaper { get; init; }

    /// <summary>A wish to finish sooner than what was shown ("faster", 快一点).</summary>
    public bool Faster { get; init; }

    /// <summary>Whether any district will do ("anywhere in the city", 全市).</summary>
    public bool Everywhere { get; init; }

    /// <summary>Whether it corrects something said before ("no, I meant …", 不是…是…).</summary>
    public bool Corrects { get; init; }

    /// <summary>Whether it chooses among what was shown ("I'll take the first", 就第二个).</summary>
    public bool Chooses { get; init; }

    /// <summary>Current or former work in the person's words when it is no known occupation ("marketing", 市场).</summary>
    public string? CurrentWork { get; init; }

    /// <summary>Occupations the person wants to get into ("become an AI product manager", 想转数据分析师); the first is the goal.</summary>
    public IReadOnlyList<OccupationId> TargetOccupations { get; init; } = [];

    /// <summary>Fields the person wants to get into, when no occupation is named.</summary>
    public IReadOnlyList<FieldId> TargetFields { get; init; } = [];

    /// <summary>The occupation the person has or had.</summary>
    public OccupationId? CurrentOccupation { get; init; }

    /// <summary>Skills the person says they have or lack, as opposed to skills asked about.</summary>
    public IReadOnlyList<HeldSkill> Skills { get; init; } = [];

    /// <summary>Skills the person does not want taught ("skip Python", 不想学编程).</summary>
    public IReadOnlyList<SkillId> SkippedSkills { get; init; } = [];

    /// <summary>Courses the person says they have finished.</summary>
    public IReadOnlyList<CourseId> FinishedCourses { get; init; } = [];

    /// <summary>The district wanted for learning or work.</summary>
    public DistrictId? District { get; init; }

    /// <summary>
    /// Slots a "forget …" or "any … will do" names, by the names of <see cref="Slots"/>; skills to forget are in
    /// <see cref="ForgottenSkills"/>.
    /// </summary>
    public IReadOnlyList<string> ForgottenSlots { get; init; } = [];

    /// <summary>Skills to forget by name.</summary>
    public IReadOnlyList<SkillId> ForgottenSkills { get; init; } = [];

    /// <summary>A language the person asks to be answered in ("speak English", 说中文).</summary>
    public Language? ReplyLanguage { get; init; }

    /// <summary>All of the above as spans of the text, for <see cref="Advice.Entities"/>.</summary>
    public IReadOnlyList<RecognizedEntity> Entities { get; init; } = [];
}
