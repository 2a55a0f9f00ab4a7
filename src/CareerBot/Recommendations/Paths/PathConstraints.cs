using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>What a learning path must keep to. An absent item constrains nothing.</summary>
public sealed record PathConstraints
{
    /// <summary>The first day a step may start: today or later.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day by which every step must have ended.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Hours a week for learning.</summary>
    public double? HoursPerWeek { get; init; }

    /// <summary>Times of the week free for meetings; empty means any.</summary>
    public IReadOnlyList<WeeklyWindow> AvailableTimes { get; init; } = [];

    /// <summary>The way of learning.</summary>
    public CourseMode? Mode { get; init; }

    /// <summary>The teaching language.</summary>
    public Language? Language { get; init; }

    /// <summary>The district of sessions held on site.</summary>
    public DistrictId? District { get; init; }

    /// <summary>The highest total price, in the center's currency.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Skills that must not be taught for their own sake.</summary>
    public IReadOnlyList<SkillId> SkippedSkills { get; init; } = [];

    /// <summary>Reads the constraints a person has told.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="today">The day of asking.</param>
    public static PathConstraints From(Profile profile, DateOnly today) => new()
    {
        Start = profile.EarliestStart is { } earliest && earliest > today ? earliest : today,
        Deadline = profile.Deadline,
        HoursPerWeek = profile.HoursPerWeek,
        AvailableTimes = profile.AvailableTimes,
        Mode = profile.Mode,
        Language = profile.CourseLanguage,
        District = profile.District,
        Budget = profile.Budget,
        SkippedSkills = profile.SkippedSkills,
    };
}
