namespace CareerBot.Recommendations;

/// <summary>
/// Solves a <see cref="PathProblem"/> exactly. Finding weeks for self-paced courses is what takes long, so courses are first
/// chosen as if those took nothing of the weekly hours, and then weeks are found for the few chosen. Where that fails, those
/// few are modelled in full and the choice is made again, until choice and weeks agree: then nothing better exists.
/// The search starts from a path put together at once by hand, and falls back on it when time is too short for a better one.
/// </summary>
internal sealed class PathSolver(CancellationToken cancellationToken)
{
    // What a search cut short keeps back to find weeks for what it has.
    private const double ShareForChoosing = 0.85;

    /// <summary>Finds the best path.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="aim">What best means.</param>
    /// <param name="limit">How long to search.</param>
    /// <returns>The best path found in time; without courses when nothing, or not enough, can be closed.</returns>
    public PathSolution Best(PathProblem problem, PathAim aim, TimeBudget limit)
    {
        if (problem.MostClosable < Math.Max(1, aim.AtLeast))
        {
            return PathSolution.Nothing(proven: true);
        }

        // Whether giving way on something would gain is asked many times, and need not be answered.
        var start = aim.AtLeast == 0 ? new QuickPathFinder(problem).Find() : PathSolution.Nothing(proven: false);
        var found = Search(problem, aim, start, limit);
        return found.Proven || found.Gap >= start.Gap ? found : start with { Bound = found.Bound };
    }

    private PathSolution Search(PathProblem problem, PathAim aim, PathSolution start, TimeBudget limit)
    {
        var choosing = new TimeBudget(limit.Left * ShareForChoosing, limit);
        var exact = new HashSet<int>();
        while (true)
        {
            var choice = Choose(problem.Relaxed(exact), aim, start, choosing);
            var open = choice.Chosen.Where(index => problem.Candidates[index].Paces.Count > 0 && !exact.Contains(index)).ToList();
            if (open.Count == 0)
            {
                return choice.Solution;
            }

            var timed = FindWeeks(problem.Only(choice.Chosen), choice.Solution, limit);
            if (timed is not null && (!aim.CountsDates || timed.Ends == choice.Solution.Ends))
            {
                return timed;
            }

            if (choosing.IsOver)
            {
                // Out of time: as much of what was chosen as there are weeks for.
                return (timed ?? Choose(problem.Only(choice.Chosen), aim, PathSolution.Nothing(proven: false), limit).Solution) with
                {
                    Proven = false,
                    Bound = choice.Solution.Bound,
                };
            }

            exact.UnionWith(open);
        }
    }

    private PathChoice Choose(PathProblem problem, PathAim aim, PathSolution start, TimeBudget budget)
    {
        var model = new PathModel(problem);
        model.BeginFrom(start.Courses);
        if (aim.AtLeast > 0)
        {
            model.CloseAtLeast(aim.AtLeast);
        }

        var solver = new GoalSolver(model, budget, cancellationToken);
        var first = solver.Reach(aim.Goals[0]);
        var bound = first != GoalState.Impossible && aim.Goals[0] == PathGoal.Gap ? Math.Min(solver.Bound, problem.MostClosable) : problem.MostClosable;
        if (solver.Found is null)
        {
            return new PathChoice([], PathSolution.Nothing(proven: first == GoalState.Impossible) with { Bound = (long)bound });
        }

        var proven = aim.Goals.Skip(1).Aggregate(first == GoalState.Proven, (all, goal) => solver.Reach(goal) == GoalState.Proven && all);
        return new PathChoice(
            model.Chosen(solver.Found.Value),
            new PathSolution(model.Read(solver.Found.Value), solver.Found.Value(model.Gap), proven) { Bound = (long)Math.Floor(bound + 1e-6) });
    }

    // The same courses as chosen, now with the weekly hours of all of them.
    private PathSolution? FindWeeks(PathProblem problem, PathSolution chosen, TimeBudget budget)
    {
        var model = new PathModel(problem);
        model.TakeAll();
        var solver = new GoalSolver(model, budget, cancellationToken);
        var state = solver.Reach(PathGoal.LatestEnd);
        return solver.Found is { } found
            ? chosen with { Courses = model.Read(found.Value), Proven = chosen.Proven && state == GoalState.Proven }
            : null;
    }
}
