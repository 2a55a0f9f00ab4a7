namespace CareerBot.Recommendations;

/// <summary>The weeks of a path being put together: what has been taken, and whether one more run finds room.</summary>
internal sealed class QuickTimetable(PathConstraints constraints)
{
    private readonly int? _limit = WeeklyLoad.Limit(constraints);
    private readonly List<PathRun> _runs = [];
    private readonly Dictionary<int, int> _loads = [];

    /// <summary>Adds a run.</summary>
    public void Add(PathRun run)
    {
        _runs.Add(run);
        Load(run, run.WeeklyMinutes);
    }

    /// <summary>Takes a run out again.</summary>
    public void Remove(PathRun run)
    {
        _runs.Remove(run);
        Load(run, -run.WeeklyMinutes);
    }

    /// <summary>Whether a run meets at no taken time and overfills no week.</summary>
    public bool HasRoomFor(PathRun run) => HasTimeFor(run) && !Clashes(run);

    // While no hours are told, only self-paced courses are limited.
    private bool HasTimeFor(PathRun run)
    {
        if ((_limit ?? (run.Session is null ? WeeklyLoad.UsualSelfPaced : null)) is { } limit)
        {
            for (var week = run.FirstWeek; week <= run.LastWeek; week++)
            {
                if (_loads.GetValueOrDefault(week) + run.WeeklyMinutes > limit)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Clashes(PathRun run) => run.Meets.Count > 0
        && _runs.Exists(other => RunTogether(run, other) && run.Meets.Any(meeting => other.Meets.Any(meeting.Overlaps)));

    private void Load(PathRun run, int minutes)
    {
        if (_limit is null && run.Session is not null)
        {
            return;
        }

        for (var week = run.FirstWeek; week <= run.LastWeek; week++)
        {
            _loads[week] = _loads.GetValueOrDefault(week) + minutes;
        }
    }

    private static bool RunTogether(PathRun one, PathRun other) => one.Starts <= other.Ends && other.Starts <= one.Ends;
}
