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

    private int BestTaught(WantedLevels wanted) => Candidates
        .SelectMany(candidate => candidate.Course.Teaches)
        .Where(taught => taught.Skill == wanted.Skill)
        .Select(taught => Math.Min((int)taught.To, (int)wanted.Wanted))
        .Append((int)wanted.Shown)
        .Max();
}
