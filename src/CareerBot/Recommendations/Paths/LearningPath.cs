namespace CareerBot.Recommendations;

/// <summary>Ordered course sessions that close a skill gap within the constraints. 学习路径</summary>
public sealed record LearningPath
{
    /// <summary>The gap it answers, with the target.</summary>
    public required SkillGap Gap { get; init; }

    /// <summary>The constraints it keeps.</summary>
    public required PathConstraints Constraints { get; init; }

    /// <summary>The steps, by start day; empty when nothing fits or nothing is missing.</summary>
    public required IReadOnlyList<PathStep> Steps { get; init; }

    /// <summary>The weighted share of missing levels it closes, 0..1; 1 when nothing was missing.</summary>
    public required double GapClosed { get; init; }

    /// <summary>Whether no better path exists by the objective of the design.</summary>
    public required bool ProvenOptimal { get; init; }

    /// <summary>The share no path could exceed, as far as the search got; equal to <see cref="GapClosed"/> when proven.</summary>
    public double? GapClosedAtMost { get; init; }

    /// <summary>Openings the person fits before and after.</summary>
    public required Openings Openings { get; init; }

    /// <summary>The relaxation that would gain most; <see langword="null"/> when none gains.</summary>
    public Relaxation? Relaxation { get; init; }

    /// <summary>When nothing fits: the constraints that clash, each enough to blame alone or together.</summary>
    public IReadOnlyList<ConstraintKind> Clashes { get; init; } = [];

    /// <summary>Taught hours in total.</summary>
    public double Hours => Steps.Sum(step => step.Hours);

    /// <summary>Total price in the center's currency.</summary>
    public decimal Price => Steps.Sum(step => step.Price);

    /// <summary>The day the last step ends; <see langword="null"/> when there are no steps.</summary>
    public DateOnly? Ends => Steps.Count == 0 ? null : Steps.Max(step => step.Ends);
}
