using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Which courses to look for. An absent item includes all.</summary>
public sealed record CourseQuery
{
    /// <summary>Skills it should teach, at least one of them.</summary>
    public IReadOnlyList<SkillId> Skills { get; init; } = [];

    /// <summary>The field it serves.</summary>
    public FieldId? Field { get; init; }

    /// <summary>How much it expects.</summary>
    public CourseLevel? Level { get; init; }

    /// <summary>Mode, language, district, times, first and last day; a course fits when one way of taking it does. The budget bounds its price.</summary>
    public PathConstraints? Constraints { get; init; }

    /// <summary>The most courses to name.</summary>
    public int Limit { get; init; } = 5;
}
