using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A course a path may hold, with every way of taking it.</summary>
/// <param name="Course">The course.</param>
/// <param name="Runs">Ways of taking it on fixed dates.</param>
/// <param name="Paces">Paces at which it may be taken from a Monday on; empty unless self-paced.</param>
/// <param name="EarliestWeek">The first week a pace may begin in.</param>
/// <param name="Needs">What must be finished before: of each list of candidates, by index, one.</param>
internal sealed record PathCandidate(
    Course Course,
    IReadOnlyList<PathRun> Runs,
    IReadOnlyList<Pace> Paces,
    int EarliestWeek,
    IReadOnlyList<IReadOnlyList<int>> Needs);
