namespace CareerBot.Careers;

/// <summary>Something the center teaches. 课程</summary>
public sealed record Course
{
    /// <summary>The id.</summary>
    public required CourseId Id { get; init; }

    /// <summary>The title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Two or three sentences for a list.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>The fields of demand it serves.</summary>
    public required IReadOnlyList<FieldId> Fields { get; init; }

    /// <summary>How much it expects.</summary>
    public required CourseLevel Level { get; init; }

    /// <summary>How it is taught.</summary>
    public required CourseMode Mode { get; init; }

    /// <summary>Taught hours in total.</summary>
    public required double Hours { get; init; }

    /// <summary>Price in the center's currency.</summary>
    public required decimal Price { get; init; }

    /// <summary>Teaching languages.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The levels it lifts skills to.</summary>
    public required IReadOnlyList<TaughtSkill> Teaches { get; init; }

    /// <summary>Skills held, or taught by a finished earlier step, before it starts.</summary>
    public required IReadOnlyList<RequiredSkill> Requires { get; init; }

    /// <summary>Courses finished before it starts.</summary>
    public required IReadOnlyList<CourseId> After { get; init; }

    /// <summary>The certificate; <see langword="null"/> when there is none.</summary>
    public LocalText? Certificate { get; init; }

    /// <summary>The partner who teaches with the center; <see langword="null"/> when none.</summary>
    public LocalText? Partner { get; init; }

    /// <summary>The runs; empty exactly when <see cref="SelfPaced"/>.</summary>
    public required IReadOnlyList<CourseSession> Sessions { get; init; }

    /// <summary>Whether people start any day and learn at their own pace.</summary>
    public required bool SelfPaced { get; init; }

    /// <summary>The long description, one Markdown body per language.</summary>
    public required LocalText Body { get; init; }

    /// <summary>Where the record comes from.</summary>
    public required RecordOrigin Origin { get; init; }
}
