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

    /// <summary>Current or former work in the person's words when it is no known occupation ("marketing", 市场).</summary>
    public string? CurrentWork { get; init; }

    /// <summary>All of the above as spans of the text, for <see cref="Advice.Entities"/>.</summary>
    public IReadOnlyList<RecognizedEntity> Entities { get; init; } = [];
}
