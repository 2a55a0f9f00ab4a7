namespace CareerBot.Recommendations;

/// <summary>Counts the weight of the levels that candidates close, again and again, so what each of them teaches is looked up once.</summary>
internal sealed class QuickClosing
{
    private readonly IReadOnlyList<WantedLevels> _wanted;
    private readonly int[][] _taught;

    /// <summary>Looks up what every candidate teaches of what is wanted.</summary>
    public QuickClosing(PathProblem problem)
    {
        _wanted = problem.Wanted;
        _taught = [.. problem.Candidates.Select(candidate => problem.Wanted.Select(wanted => LevelOf(candidate, wanted)).ToArray())];
    }

    /// <summary>The weight closed by some candidates together.</summary>
    public long Of(IEnumerable<int> candidates) => Above(Reached(candidates), null);

    /// <summary>The levels some candidates reach together, by what is wanted.</summary>
    public int[] Reached(IEnumerable<int> candidates)
    {
        var reached = _wanted.Select(wanted => (int)wanted.Shown).ToArray();
        foreach (var candidate in candidates)
        {
            for (var index = 0; index < reached.Length; index++)
            {
                reached[index] = Math.Max(reached[index], _taught[candidate][index]);
            }
        }

        return reached;
    }

    /// <summary>The weight one more candidate closes above levels reached.</summary>
    public long Gain(int candidate, int[] reached) => Above(_taught[candidate], reached);

    private long Above(int[] levels, int[]? reached)
    {
        long weight = 0;
        for (var index = 0; index < levels.Length; index++)
        {
            weight += _wanted[index].Weight * Math.Max(0, levels[index] - (reached?[index] ?? (int)_wanted[index].Shown));
        }

        return weight;
    }

    private static int LevelOf(PathCandidate candidate, WantedLevels wanted) => candidate.Course.Teaches
        .Where(taught => taught.Skill == wanted.Skill)
        .Select(taught => Math.Min((int)taught.To, (int)wanted.Wanted))
        .DefaultIfEmpty()
        .Max();
}
