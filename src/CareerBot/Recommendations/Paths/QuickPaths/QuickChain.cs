namespace CareerBot.Recommendations;

/// <summary>Takes one course into a path being put together, with all it needs, and all they need.</summary>
internal sealed class QuickChain(PathProblem problem, QuickPath path)
{
    // Chains can branch without end; whoever has looked at this many courses gives up.
    private const int MostTries = 60;
    private const int MostProviders = 4;

    private int _tries;

    /// <summary>Takes a course with all it needs, or nothing.</summary>
    /// <param name="candidate">The course, by its index in the problem.</param>
    /// <returns>Whether it was taken.</returns>
    public bool TryTake(int candidate) => Take(candidate, []) is not null;

    private List<int>? Take(int candidate, IReadOnlyList<int> chain)
    {
        if (path.Taken.ContainsKey(candidate) || chain.Contains(candidate) || ++_tries > MostTries)
        {
            return null;
        }

        var added = new List<int>();
        var before = new List<int>();
        foreach (var need in problem.Candidates[candidate].Needs)
        {
            if (Meet(need, [.. chain, candidate], added) is not { } provider)
            {
                path.GiveUp(added);
                return null;
            }

            before.Add(provider);
        }

        if (!path.TryTake(candidate, before))
        {
            path.GiveUp(added);
            return null;
        }

        return [.. added, candidate];
    }

    private int? Meet(IReadOnlyList<int> need, IReadOnlyList<int> chain, List<int> added)
    {
        var held = need.Where(path.Taken.ContainsKey).OrderBy(provider => path.Taken[provider].Ends).ToList();
        if (held.Count > 0)
        {
            return held[0];
        }

        foreach (var provider in need.OrderBy(provider => problem.Candidates[provider].Course.Hours).Take(MostProviders))
        {
            if (Take(provider, chain) is { } taken)
            {
                added.AddRange(taken);
                return provider;
            }
        }

        return null;
    }
}
