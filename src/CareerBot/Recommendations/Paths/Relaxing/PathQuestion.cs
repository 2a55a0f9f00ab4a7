namespace CareerBot.Recommendations;

/// <summary>One person's question, to be asked under one set of constraints after another.</summary>
/// <param name="Selector">The pruned catalogue.</param>
/// <param name="Wanted">The levels to close.</param>
/// <param name="Today">The day of asking.</param>
internal sealed record PathQuestion(CandidateSelector Selector, IReadOnlyList<WantedLevels> Wanted, DateOnly Today)
{
    /// <summary>The weight of all levels missing.</summary>
    public long Missing => Wanted.Sum(wanted => wanted.Missing);

    /// <summary>The problem under some constraints.</summary>
    public PathProblem Under(PathConstraints constraints) => Selector.State(Wanted, constraints);

    /// <summary>The share of the missing weight that is closed; 1 when nothing was missing.</summary>
    public double ShareClosed(long closed) => Missing == 0 ? 1 : Shares.Of(closed, Missing);
}
