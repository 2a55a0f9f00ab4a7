namespace CareerBot.Recommendations;

/// <summary>Finds out which constraints keep everything out.</summary>
internal sealed class ClashFinder(PathQuestion question, PathSolver solver, TimeBudget budget)
{
    /// <summary>Names the constraints to blame when nothing can be closed.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <returns>
    /// Every constraint without which something could be closed; when there is no such single one, a smallest set that has to
    /// go together. Empty when not even free choice would close anything.
    /// </returns>
    public IReadOnlyList<ConstraintKind> Find(PathConstraints constraints)
    {
        var told = constraints.Told(question.Today);
        var alone = told.Where(kind => ClosesSomething(constraints.Without(kind, question.Today))).ToList();
        return alone.Count > 0 ? alone : Together(constraints, told);
    }

    private List<ConstraintKind> Together(PathConstraints constraints, IReadOnlyList<ConstraintKind> told)
    {
        if (!ClosesSomething(Without(constraints, told)))
        {
            return [];
        }

        var blamed = told.ToList();
        foreach (var kind in told)
        {
            if (ClosesSomething(Without(constraints, blamed.Where(other => other != kind))))
            {
                blamed.Remove(kind);
            }
        }

        return blamed;
    }

    private PathConstraints Without(PathConstraints constraints, IEnumerable<ConstraintKind> kinds) =>
        kinds.Aggregate(constraints, (relaxed, kind) => relaxed.Without(kind, question.Today));

    private bool ClosesSomething(PathConstraints constraints) =>
        solver.Best(question.Under(constraints), PathAim.MostBeyond(0), budget).Gap > 0;
}
