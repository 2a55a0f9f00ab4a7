using Google.OrTools.Sat;

namespace CareerBot.Recommendations;

/// <summary>The solver's variables for one candidate: whether it is taken, in which run or at which pace, and when.</summary>
internal sealed class PathChoices
{
    /// <summary>Declares the variables.</summary>
    /// <param name="model">The model they join.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="baseWeek">The week that counts as 0.</param>
    /// <param name="horizon">The week, counted so, by which everything has ended.</param>
    public PathChoices(CpModel model, PathCandidate candidate, int baseWeek, int horizon)
    {
        var name = candidate.Course.Id.Value;
        Candidate = candidate;
        BaseWeek = baseWeek;
        Taken = model.NewBoolVar(name);
        Runs = [.. candidate.Runs.Select((_, index) => model.NewBoolVar($"{name} run {index}"))];
        Paces = [.. candidate.Paces.Select(pace => model.NewBoolVar($"{name} in {pace.Weeks} weeks"))];
        model.Add(LinearExpr.Sum(Runs.Concat(Paces)) == Taken);
        if (Paces.Count > 0)
        {
            Paced = model.NewBoolVar($"{name} paced");
            model.Add(LinearExpr.Sum(Paces) == Paced);
            Begins = model.NewIntVar(Math.Min(candidate.EarliestWeek - baseWeek, horizon), horizon, $"{name} begins");
            Done = model.NewIntVar(0, horizon, $"{name} done");
        }
    }

    /// <summary>The candidate.</summary>
    public PathCandidate Candidate { get; }

    /// <summary>Whether the course is in the path.</summary>
    public BoolVar Taken { get; }

    /// <summary>Which of its runs.</summary>
    public IReadOnlyList<BoolVar> Runs { get; }

    /// <summary>Which of its paces.</summary>
    public IReadOnlyList<BoolVar> Paces { get; }

    /// <summary>Whether at any pace; <see langword="null"/> when it has none.</summary>
    public BoolVar? Paced { get; }

    /// <summary>The week a pace begins in; <see langword="null"/> when it has none.</summary>
    public IntVar? Begins { get; }

    /// <summary>The first whole week after the course, however taken; <see langword="null"/> when it has no paces, for then the runs tell.</summary>
    public IntVar? Done { get; }

    private int BaseWeek { get; }

    /// <summary>The first whole week after the course, as far as the runs tell.</summary>
    public LinearExpr DoneByRuns => LinearExpr.WeightedSum(Runs, Candidate.Runs.Select(DoneBy));

    /// <summary>Hints at a way of taking the candidate.</summary>
    /// <param name="model">The model.</param>
    /// <param name="run">The run; <see langword="null"/> for not taking it.</param>
    public void BeginFrom(CpModel model, PathRun? run)
    {
        model.AddHint(Taken, run is not null);
        foreach (var (offered, taken) in Candidate.Runs.Zip(Runs))
        {
            model.AddHint(taken, run == offered);
        }

        // A pace is hinted at only where all paces are modelled; the easier problem has one in their place.
        foreach (var (pace, taken) in Candidate.Paces.Zip(Paces))
        {
            model.AddHint(taken, run is { Session: null } && (Candidate.Paces.Count == 1 || pace.Weeks == run.WholeWeeks) && !Candidate.Runs.Contains(run));
        }
    }

    /// <summary>The week a run begins in.</summary>
    public long WeekOf(PathRun run) => run.FirstWeek - BaseWeek;

    /// <summary>The first whole week after a run.</summary>
    public long DoneBy(PathRun run) => run.LastWeek + 1 - BaseWeek;
}
