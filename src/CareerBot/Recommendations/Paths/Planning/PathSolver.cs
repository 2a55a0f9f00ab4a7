using System.Globalization;
using Google.OrTools.Sat;

namespace CareerBot.Recommendations;

/// <summary>
/// Solves a <see cref="PathProblem"/> exactly: one goal after the other, each holding fast what the goals before it reached
/// and starting from the path they found. One thread and a fixed seed: the same question gets the same answer.
/// </summary>
internal sealed class PathSolver(CancellationToken cancellationToken)
{
    // The first goal matters most and is the hardest; the later ones begin from a good path.
    private const double ShareOfFirstGoal = 0.6;

    /// <summary>Finds the best path.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="preference">What counts after the gap closed.</param>
    /// <param name="limit">How long to search.</param>
    /// <returns>The best path found in time; without courses when nothing can be closed.</returns>
    public PathSolution Best(PathProblem problem, PathPreference preference, TimeSpan limit)
    {
        if (problem.MostClosable == 0)
        {
            return PathSolution.Nothing(proven: true);
        }

        var budget = new TimeBudget(limit);
        var model = new PathModel(problem);
        var (most, proven) = Reach(model, model.Gap, maximize: true, limit * ShareOfFirstGoal);
        if (most is null || most.Value(model.Gap) == 0)
        {
            return PathSolution.Nothing(proven);
        }

        var best = most;
        foreach (var goal in GoalsAfterGap(model, preference))
        {
            var (next, done) = Reach(model, goal, maximize: false, budget.Left);
            best = next ?? best;
            proven &= done;
        }

        return new PathSolution(model.Read(best.Value), best.Value(model.Gap), proven);
    }

    /// <summary>Finds how much can be closed.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="beyond">What must be surpassed.</param>
    /// <param name="limit">How long to search.</param>
    /// <returns>The weight of the levels closed, or <paramref name="beyond"/> when no more was found.</returns>
    public long MostClosed(PathProblem problem, long beyond, TimeSpan limit)
    {
        if (problem.MostClosable <= beyond)
        {
            return beyond;
        }

        var model = new PathModel(problem);
        model.Model.Add(model.Gap >= beyond + 1);
        return Reach(model, model.Gap, maximize: true, limit).Found is { } found ? found.Value(model.Gap) : beyond;
    }

    /// <summary>Finds the lowest price for which more can be closed.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="beyond">What must be surpassed.</param>
    /// <param name="limit">How long to search.</param>
    /// <returns>The price, or <see langword="null"/> when no more was found at any.</returns>
    public decimal? CheapestBeyond(PathProblem problem, long beyond, TimeSpan limit)
    {
        if (problem.MostClosable <= beyond)
        {
            return null;
        }

        var model = new PathModel(problem);
        model.Model.Add(model.Gap >= beyond + 1);
        return Reach(model, model.Price, maximize: false, limit).Found is { } found ? found.Value(model.Price) / 100m : null;
    }

    private static LinearExpr[] GoalsAfterGap(PathModel model, PathPreference preference) => preference switch
    {
        PathPreference.Cheapest => [model.Price, model.Hours, model.LatestEnd],
        PathPreference.Fastest => [model.LatestEnd, model.Hours, model.Price],
        _ => [model.Hours, model.Price, model.LatestEnd],
    };

    private (CpSolver? Found, bool Proven) Reach(PathModel model, LinearExpr goal, bool maximize, TimeSpan limit)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (maximize)
        {
            model.Model.Maximize(goal);
        }
        else
        {
            model.Model.Minimize(goal);
        }

        var solver = new CpSolver { StringParameters = Parameters(limit) };
        var status = solver.Solve(model.Model);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            return (null, status == CpSolverStatus.Infeasible);
        }

        HoldFast(model, goal, maximize, solver);
        return (solver, status == CpSolverStatus.Optimal);
    }

    private static void HoldFast(PathModel model, LinearExpr goal, bool maximize, CpSolver solver)
    {
        var reached = solver.Value(goal);
        var solution = solver.Response!.Solution;
        model.Model.Add(maximize ? goal >= reached : goal <= reached);
        var hint = new PartialVariableAssignment();
        hint.Vars.AddRange(Enumerable.Range(0, solution.Count));
        hint.Values.AddRange(solution);
        model.Model.Model.SolutionHint = hint;
    }

    private static string Parameters(TimeSpan limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"max_time_in_seconds:{Math.Max(0.001, limit.TotalSeconds)} num_workers:1 random_seed:7");
}
