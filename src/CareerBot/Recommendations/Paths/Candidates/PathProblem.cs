namespace CareerBot.Recommendations;

/// <summary>Everything the solver has to know: the levels to close and the candidates left after pruning.</summary>
/// <param name="Constraints">The constraints, of which only those that tie steps together remain to be kept.</param>
/// <param name="Wanted">The levels to close.</param>
/// <param name="Candidates">The candidates, each reachable and of use.</param>
internal sealed record PathProblem(
    PathConstraints Constraints,
    IReadOnlyList<WantedLevels> Wanted,
    IReadOnlyList<PathCandidate> Candidates)
{
    /// <summary>The week everything is counted from.</summary>
    public int BaseWeek => Weeks.Of(Constraints.Start);

    /// <summary>The weight of all levels missing.</summary>
    public long Missing => Wanted.Sum(wanted => wanted.Missing);

    /// <summary>The weight of the levels that the candidates teach, were all of them taken: no path closes more.</summary>
    public long MostClosable => Wanted.Sum(wanted => wanted.Weight * (BestTaught(wanted) - (int)wanted.Shown));

    /// <summary>
    /// The week by which everything has ended: all self-paced courses one after the other behind the last session, for
    /// waiting longer gains nothing; sooner when there is a deadline.
    /// </summary>
    public int HorizonWeek => Constraints.Deadline is { } deadline
        ? Math.Clamp((deadline.DayNumber + 1) / 7, BaseWeek, OneAfterTheOther)
        : OneAfterTheOther;

    private int OneAfterTheOther =>
        Candidates.SelectMany(candidate => candidate.Runs).Select(run => run.LastWeek + 1).Append(BaseWeek + 1).Max()
        + Candidates.Sum(candidate => candidate.Paces.Select(pace => pace.Weeks).DefaultIfEmpty(0).Min());

    /// <summary>Whether a course is among the candidates whose weeks have to be found.</summary>
    public bool HasPaces => Candidates.Any(candidate => candidate.Paces.Count > 0);

    /// <summary>
    /// The problem made easier: most self-paced courses take their fewest weeks and nothing of the weekly hours. What cannot
    /// be reached here cannot be reached at all.
    /// </summary>
    /// <param name="exact">The candidates left as they are.</param>
    public PathProblem Relaxed(IReadOnlySet<int> exact) => this with
    {
        Candidates = [.. Candidates.Select((candidate, index) => candidate.Paces.Count == 0 || exact.Contains(index) ? candidate : candidate with
        {
            Runs = [],
            Paces = [new Pace(candidate.Paces.Min(pace => pace.Weeks), 0)],
            EarliestWeek = candidate.Runs.Count > 0 ? BaseWeek : candidate.EarliestWeek,
        })],
    };

    /// <summary>The problem with some of the candidates only.</summary>
    public PathProblem Only(IReadOnlyList<int> kept)
    {
        var index = kept.Select((candidate, position) => (candidate, position)).ToDictionary(pair => pair.candidate, pair => pair.position);
        return this with
        {
            Candidates = [.. kept.Select(candidate => Candidates[candidate] with
            {
                Needs = [.. Candidates[candidate].Needs.Select(need => need.Where(index.ContainsKey).Select(provider => index[provider]).ToList())],
            })],
        };
    }

    private int BestTaught(WantedLevels wanted) => Candidates
        .SelectMany(candidate => candidate.Course.Teaches)
        .Where(taught => taught.Skill == wanted.Skill)
        .Select(taught => Math.Min((int)taught.To, (int)wanted.Wanted))
        .Append((int)wanted.Shown)
        .Max();
}
