namespace CareerBot.Recommendations;

/// <summary>A solution, with the candidates it is made of.</summary>
/// <param name="Chosen">Their indices in the problem.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Reached">How far each goal was reached, in their order; none can be reached further in a harder problem if the solution is proven.</param>
internal sealed record PathChoice(IReadOnlyList<int> Chosen, PathSolution Solution, IReadOnlyList<long> Reached);
