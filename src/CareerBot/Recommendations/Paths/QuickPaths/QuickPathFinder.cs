using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// Puts a valid path together at once, without search: always the course next that closes most for its hours, with all it
/// needs. Seldom the best path, yet a person never goes without one because a machine was busy, and the search starts from it.
/// </summary>
internal sealed class QuickPathFinder(PathProblem problem)
{
    /// <summary>Finds a path.</summary>
    /// <returns>The path; without courses when not one course finds room.</returns>
    public PathSolution Find()
    {
        var byHours = Fill((gain, course) => gain / Math.Max(1, course.Hours));
        var byGain = Fill((gain, _) => gain);
        var byPrice = Fill((gain, course) => gain / Math.Max(1, (double)course.Price));
        var best = new[] { byHours, byGain, byPrice }.MaxBy(path => (path.Gap, -path.Hours))!;
        return best.Gap > 0
            ? new PathSolution([.. best.Taken.OrderBy(taken => taken.Key).Select(taken => new PlannedCourse(problem.Candidates[taken.Key].Course, taken.Value))], best.Gap, Proven: false)
            : PathSolution.Nothing(proven: false);
    }

    private QuickPath Fill(Func<long, Course, double> worth)
    {
        var path = new QuickPath(problem);
        var hopeless = new HashSet<int>();
        while (MostWorth(path, worth, hopeless) is { } next)
        {
            if (!new QuickChain(problem, path).TryTake(next))
            {
                hopeless.Add(next);
            }
        }

        DropIdle(path);
        return path;
    }

    private int? MostWorth(QuickPath path, Func<long, Course, double> worth, HashSet<int> hopeless)
    {
        (int Candidate, double Worth)? best = null;
        var gap = path.Gap;
        for (var candidate = 0; candidate < problem.Candidates.Count; candidate++)
        {
            if (path.Taken.ContainsKey(candidate) || hopeless.Contains(candidate))
            {
                continue;
            }

            var gain = path.GapWith(candidate) - gap;
            var value = gain > 0 ? worth(gain, problem.Candidates[candidate].Course) : 0;
            best = value > (best?.Worth ?? 0) ? (candidate, value) : best;
        }

        return best?.Candidate;
    }

    private static void DropIdle(QuickPath path)
    {
        var gap = path.Gap;
        foreach (var candidate in path.Taken.OrderByDescending(taken => taken.Value.Starts).Select(taken => taken.Key).ToList())
        {
            if (path.GapWithout(candidate) == gap && path.Taken.Keys.Where(other => other != candidate).All(other => path.StandsWithout(other, candidate)))
            {
                path.GiveUp([candidate]);
            }
        }
    }
}
