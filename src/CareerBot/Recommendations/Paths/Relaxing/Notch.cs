namespace CareerBot.Recommendations;

/// <summary>A way of giving way on one constraint.</summary>
/// <param name="Constraint">The constraint.</param>
/// <param name="Steps">The constraints with that one relaxed, least first.</param>
internal sealed record Notch(ConstraintKind Constraint, IReadOnlyList<PathConstraints> Steps);
