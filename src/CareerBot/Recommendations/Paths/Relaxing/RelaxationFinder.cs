namespace CareerBot.Recommendations;

/// <summary>Finds the one constraint whose giving way by a notch closes most.</summary>
internal sealed class RelaxationFinder(PathQuestion question, PathSolver solver, TimeBudget budget)
{
    /// <summary>Tries every notch while time is left.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <param name="closed">The weight closed under them.</param>
    /// <returns>The relaxation; among equals the first in the order of <see cref="ConstraintNotches.Of"/>; <see langword="null"/> when none gains.</returns>
    public Relaxation? Find(PathConstraints constraints, long closed)
    {
        (ConstraintKind Kind, PathConstraints Relaxed, long Closed)? best = null;
        foreach (var notch in ConstraintNotches.Of(constraints, question.Today).TakeWhile(_ => !budget.IsOver))
        {
            if (FirstGain(notch, closed) is { } gain && gain.Closed > (best?.Closed ?? closed))
            {
                best = (notch.Constraint, gain.Relaxed, gain.Closed);
            }
        }

        return best is { } found ? Describe(found.Kind, found.Relaxed, found.Closed) : null;
    }

    private (PathConstraints Relaxed, long Closed)? FirstGain(Notch notch, long closed)
    {
        foreach (var relaxed in notch.Constraint == ConstraintKind.Budget ? notch.Steps.Concat(NextPrice(notch, closed)) : notch.Steps)
        {
            if (solver.Best(question.Under(relaxed), PathAim.MostBeyond(closed), budget) is { Gap: var reached } && reached > closed)
            {
                return (relaxed, reached);
            }
        }

        return null;
    }

    // When a fifth more buys nothing, the next price that does is the notch that matters.
    private IEnumerable<PathConstraints> NextPrice(Notch notch, long closed)
    {
        var relaxed = notch.Steps[^1];
        var cheapest = solver.Best(question.Under(relaxed with { Budget = null }), PathAim.CheapestBeyond(closed), budget);
        if (cheapest.Gap > closed)
        {
            yield return relaxed with { Budget = cheapest.Price };
        }
    }

    /// <summary>Plans under the relaxed constraints; when time is too short to plan what was seen to be possible, nothing is claimed.</summary>
    private Relaxation? Describe(ConstraintKind kind, PathConstraints relaxed, long reached)
    {
        var path = solver.Best(question.Under(relaxed), PathAim.For(PathPreference.FewestHours), budget);
        if (path.Gap < reached)
        {
            return null;
        }

        var closed = question.Wanted.Count(wanted => path.Courses.Any(planned =>
            planned.Course.Teaches.Any(taught => taught.Skill == wanted.Skill && taught.To >= wanted.Wanted)));
        return new Relaxation(kind, relaxed, question.ShareClosed(path.Gap), closed, path.Price);
    }
}
