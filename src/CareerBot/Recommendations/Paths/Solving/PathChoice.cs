namespace CareerBot.Recommendations;

/// <summary>A solution, with the candidates it is made of.</summary>
/// <param name="Chosen">Their indices in the problem.</param>
/// <param name="Solution">The solution.</param>
internal sealed record PathChoice(IReadOnlyList<int> Chosen, PathSolution Solution);
