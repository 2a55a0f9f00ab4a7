namespace CareerBot.Recommendations;

/// <summary>The weeks of a path being put together: what has been taken, and whether one more run finds room.</summary>
internal sealed class QuickTimetable(PathConstraints constraints)
{
    private readonly int? _limit = WeeklyLoad.Limit(constraints);
    private readonly List<PathRun> _runs = [];

    /// <summary>Adds a run.</summary>
    public void Add(PathRun run) => _runs.Add(run);

    /// <summary>Takes a run out again.</summary>
    public void Remove(PathRun run) => _runs.Remove(run);

    /// <summary>Whether a run meets at no taken time and overfills no week.</summary>
    public bool HasRoomFor(PathRun run) =>
        !_runs.Exists(other => RunTogether(run, other) && run.Meets.Any(meeting => other.Meets.Any(meeting.Overlaps)))
        && (Limit(run) is not { } limit || WeeksOf(run).All(week => LoadOf(week) + run.WeeklyMinutes <= limit));

    // While no hours are told, only self-paced courses are limited.
    private int? Limit(PathRun run) => _limit ?? (run.Session is null ? WeeklyLoad.UsualSelfPaced : null);

    private int LoadOf(int week) => _runs
        .Where(run => run.FirstWeek <= week && week <= run.LastWeek && (_limit is not null || run.Session is null))
        .Sum(run => run.WeeklyMinutes);

    private static IEnumerable<int> WeeksOf(PathRun run) => Enumerable.Range(run.FirstWeek, run.LastWeek - run.FirstWeek + 1);

    private static bool RunTogether(PathRun one, PathRun other) => one.Starts <= other.Ends && other.Starts <= one.Ends;
}
