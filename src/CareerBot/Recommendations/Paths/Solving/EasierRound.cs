namespace CareerBot.Recommendations;

/// <summary>
/// What an easier problem tells of a harder one: no goal can be reached further than there, as long as the goals before it
/// are reached as far.
/// </summary>
/// <param name="Reached">How far each goal was reached, in their order; empty when that was not proven.</param>
/// <param name="Settled">How many goals, from the first, a path of the harder problem is known to reach as far.</param>
internal sealed record EasierRound(IReadOnlyList<long> Reached, int Settled)
{
    /// <summary>No easier problem was solved.</summary>
    public static EasierRound None { get; } = new([], 0);

    /// <summary>What a choice tells.</summary>
    /// <param name="choice">The choice in the easier problem.</param>
    /// <param name="settled">How many goals are known to be reached as far.</param>
    public static EasierRound Of(PathChoice choice, int settled) => choice.Solution.Proven ? new(choice.Reached, settled) : None;

    /// <summary>The best the next goal can be.</summary>
    /// <param name="reached">How far the goals before it were reached.</param>
    /// <returns><see langword="null"/> when nothing is known.</returns>
    public long? BestAfter(IReadOnlyList<long> reached) =>
        Reached.Count > reached.Count && reached.SequenceEqual(Reached.Take(reached.Count)) ? Reached[reached.Count] : null;
}
