using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A course on its way to becoming a <see cref="PathCandidate"/>: what is known of when it can be taken.</summary>
internal sealed class CandidateDraft(Course course, IReadOnlyList<PathRun> runs, IReadOnlyList<Pace> paces)
{
    /// <summary>The course.</summary>
    public Course Course { get; } = course;

    /// <summary>What must be finished before: of each list of drafts, one.</summary>
    public IReadOnlyList<IReadOnlyList<CandidateDraft>> Needs { get; set; } = [];

    /// <summary>The first day it could start; <see langword="null"/> while not known to be reachable.</summary>
    public DateOnly? Ready { get; private set; }

    /// <summary>The first day it could have ended; <see langword="null"/> while not known to be reachable.</summary>
    public DateOnly? Done { get; private set; }

    /// <summary>Its runs that may start once it is ready, without those another run serves as well.</summary>
    public IReadOnlyList<PathRun> Runs => Undominated([.. runs.Where(run => run.Starts >= Ready)]);

    /// <summary>Its paces, with the first week they may begin in.</summary>
    public IReadOnlyList<Pace> Paces => paces;

    /// <summary>Looks again when it can be taken, now that more may be known of what it needs.</summary>
    /// <param name="constraints">The plan's first and last day.</param>
    /// <returns>Whether it can end sooner than known before.</returns>
    public bool Advance(PathConstraints constraints)
    {
        if (ReadyFrom(constraints.Start) is not { } ready || FirstEnd(ready, constraints.Deadline) is not { } done)
        {
            return false;
        }

        var sooner = Done is not { } known || done < known;
        (Ready, Done) = (ready, done);
        return sooner;
    }

    private DateOnly? ReadyFrom(DateOnly start)
    {
        foreach (var need in Needs)
        {
            if (need.Min(draft => draft.Done) is not { } finished)
            {
                return null;
            }

            start = finished >= start ? finished.AddDays(1) : start;
        }

        return start;
    }

    private DateOnly? FirstEnd(DateOnly ready, DateOnly? deadline)
    {
        var ends = runs.Where(run => run.Starts >= ready).Select(run => run.Ends);
        var monday = Weeks.Monday(Weeks.From(ready));
        var paced = paces.Select(pace => monday.AddDays((7 * pace.Weeks) - 1)).Where(end => deadline is not { } last || end <= last);
        return ends.Concat(paced).Select(end => (DateOnly?)end).Min();
    }

    private static List<PathRun> Undominated(IReadOnlyList<PathRun> open)
    {
        var kept = new List<PathRun>();
        foreach (var run in open)
        {
            if (!kept.Exists(other => other.Serves(run)))
            {
                kept.RemoveAll(run.Serves);
                kept.Add(run);
            }
        }

        return kept;
    }
}
