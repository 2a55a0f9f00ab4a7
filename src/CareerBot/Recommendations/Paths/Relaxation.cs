namespace CareerBot.Recommendations;

/// <summary>What giving way on one constraint by one notch would gain.</summary>
/// <param name="Constraint">The constraint.</param>
/// <param name="Relaxed">The constraints with that one relaxed.</param>
/// <param name="GapClosed">The gap closed then, 0..1.</param>
/// <param name="SkillsClosed">Skills of the target brought to the wanted level then.</param>
/// <param name="Price">The path's price then.</param>
public sealed record Relaxation(
    ConstraintKind Constraint,
    PathConstraints Relaxed,
    double GapClosed,
    int SkillsClosed,
    decimal Price);
