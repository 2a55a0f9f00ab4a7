namespace CareerBot.Recommendations;

/// <summary>A valid path being put together, course by course. Candidates are named by their index in the problem.</summary>
internal sealed class QuickPath(PathProblem problem)
{
    private readonly QuickTimetable _timetable = new(problem.Constraints);
    private readonly Dictionary<int, PathRun> _taken = [];
    private readonly int _horizon = problem.HorizonWeek;

    /// <summary>The candidates taken, with their runs.</summary>
    public IReadOnlyDictionary<int, PathRun> Taken => _taken;

    /// <summary>Taught hours so far.</summary>
    public double Hours => _taken.Keys.Sum(index => problem.Candidates[index].Course.Hours);

    /// <summary>The price so far.</summary>
    public decimal Price => _taken.Keys.Sum(index => problem.Candidates[index].Course.Price);

    /// <summary>The weight of the levels closed so far.</summary>
    public long Gap => GapOf(_taken.Keys);

    /// <summary>The weight of the levels closed with one more candidate.</summary>
    public long GapWith(int candidate) => GapOf(_taken.Keys.Append(candidate));

    /// <summary>The weight of the levels closed without one of the candidates.</summary>
    public long GapWithout(int candidate) => GapOf(_taken.Keys.Where(other => other != candidate));

    /// <summary>Takes a course in the run that ends first after some candidates, if one finds room and money.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TryTake(int candidate, IReadOnlyList<int> after)
    {
        if (problem.Constraints.Budget is { } budget && Price + problem.Candidates[candidate].Course.Price > budget)
        {
            return false;
        }

        var ready = after.Select(index => _taken[index].Ends.AddDays(1)).Append(problem.Constraints.Start).Max();
        if (FirstToEnd(problem.Candidates[candidate], ready) is not { } run)
        {
            return false;
        }

        _timetable.Add(run);
        _taken.Add(candidate, run);
        return true;
    }

    /// <summary>Gives courses up again.</summary>
    public void GiveUp(IEnumerable<int> candidates)
    {
        foreach (var candidate in candidates)
        {
            _timetable.Remove(_taken[candidate]);
            _taken.Remove(candidate);
        }
    }

    /// <summary>Whether what a candidate needs would still be finished before it were another not there.</summary>
    public bool StandsWithout(int candidate, int other) => problem.Candidates[candidate].Needs.All(need =>
        need.Any(provider => provider != other && _taken.TryGetValue(provider, out var run) && run.Ends < _taken[candidate].Starts));

    private long GapOf(IEnumerable<int> candidates) =>
        problem.Wanted.Sum(wanted => wanted.Weight * (ReachedOf(wanted, candidates) - (int)wanted.Shown));

    private int ReachedOf(WantedLevels wanted, IEnumerable<int> candidates) => candidates
        .SelectMany(index => problem.Candidates[index].Course.Teaches)
        .Where(taught => taught.Skill == wanted.Skill)
        .Select(taught => Math.Min((int)taught.To, (int)wanted.Wanted))
        .Append((int)wanted.Shown)
        .Max();

    private PathRun? FirstToEnd(PathCandidate candidate, DateOnly ready) => candidate.Runs
        .Where(run => run.Starts >= ready)
        .Concat(candidate.Paces.Select(pace => FirstAt(pace, Math.Max(candidate.EarliestWeek, Weeks.From(ready)))).OfType<PathRun>())
        .Where(_timetable.HasRoomFor)
        .MinBy(run => (run.Ends, run.WeeklyMinutes));

    private PathRun? FirstAt(Pace pace, int earliest) => Enumerable
        .Range(earliest, Math.Max(0, _horizon - pace.Weeks - earliest + 1))
        .Select(Weeks.Monday)
        .Select(monday => new PathRun(null, monday, monday.AddDays((7 * pace.Weeks) - 1), pace.WeeklyMinutes))
        .FirstOrDefault(_timetable.HasRoomFor);
}
