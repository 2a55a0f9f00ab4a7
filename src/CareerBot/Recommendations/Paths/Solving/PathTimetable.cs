using Google.OrTools.Sat;

namespace CareerBot.Recommendations;

/// <summary>States that meetings do not clash and that no week holds more than its hours.</summary>
internal sealed class PathTimetable(CpModel model, IReadOnlyList<PathChoices> choices, PathProblem problem)
{
    private readonly List<(PathRun Run, BoolVar Taken)> _runs =
        [.. choices.SelectMany(choice => choice.Candidate.Runs.Zip(choice.Runs))];

    /// <summary>Adds the constraints.</summary>
    public void Keep()
    {
        KeepMeetingsApart();
        KeepPaces();
        if (WeeklyLoad.Limit(problem.Constraints) is { } limit)
        {
            KeepWeeks(_runs, limit);
            KeepWeeksOfPaces(_runs, limit);
        }
        else
        {
            KeepWeeksOfPaces(_runs.FindAll(item => item.Run.Session is null), WeeklyLoad.UsualSelfPaced);
        }
    }

    // Meetings that pairwise share dates and hours of one weekday all share one moment: the latest start among them. Stating
    // for each such moment that one run at most is taken says the same as all pairs, and tells the solver more.
    private void KeepMeetingsApart()
    {
        var stated = new HashSet<string>();
        foreach (var day in _runs.SelectMany((item, index) => item.Run.Meets.Select(meeting => (item.Run, Meeting: meeting, Index: index))).GroupBy(box => box.Meeting.Day))
        {
            foreach (var first in day)
            {
                var running = day.Where(box => box.Run.Starts <= first.Run.Starts && first.Run.Starts <= box.Run.Ends).ToList();
                foreach (var moment in running.Select(box => box.Meeting.From).Distinct())
                {
                    State([.. running.Where(box => box.Meeting.From <= moment && moment < box.Meeting.To).Select(box => box.Index).Distinct().Order()], stated);
                }
            }
        }
    }

    private void State(IReadOnlyList<int> together, HashSet<string> stated)
    {
        if (together.Count > 1 && stated.Add(string.Join(' ', together)))
        {
            model.AddAtMostOne(together.Select(index => (ILiteral)_runs[index].Taken));
        }
    }

    // The fullest weeks are among those some run begins in.
    private void KeepWeeks(List<(PathRun Run, BoolVar Taken)> runs, int limit)
    {
        foreach (var week in runs.Select(item => item.Run.FirstWeek).Distinct())
        {
            var running = runs.FindAll(item => item.Run.FirstWeek <= week && week <= item.Run.LastWeek);
            if (running.Sum(item => item.Run.WeeklyMinutes) > limit)
            {
                model.Add(LinearExpr.WeightedSum(running.Select(item => item.Taken), running.Select(item => item.Run.WeeklyMinutes)) <= limit);
            }
        }
    }

    private void KeepPaces()
    {
        foreach (var choice in choices.Where(choice => choice.Paced is not null))
        {
            foreach (var (run, taken) in choice.Candidate.Runs.Zip(choice.Runs))
            {
                model.Add(choice.Done! == choice.DoneBy(run)).OnlyEnforceIf(taken);
            }
        }
    }

    private void KeepWeeksOfPaces(List<(PathRun Run, BoolVar Taken)> runs, int limit)
    {
        var paced = choices.Where(choice => choice.Candidate.Paces.Any(pace => pace.WeeklyMinutes > 0)).ToList();
        if (paced.Count == 0)
        {
            return;
        }

        var weeks = model.AddCumulative(limit);
        foreach (var (run, taken) in runs)
        {
            weeks.AddDemand(
                model.NewOptionalFixedSizeIntervalVar(LinearExpr.Constant(run.FirstWeek - problem.BaseWeek), run.LastWeek - run.FirstWeek + 1, taken, "run"),
                run.WeeklyMinutes);
        }

        foreach (var choice in paced)
        {
            foreach (var (pace, taken) in choice.Candidate.Paces.Zip(choice.Paces))
            {
                weeks.AddDemand(model.NewOptionalIntervalVar(choice.Begins!, LinearExpr.Constant(pace.Weeks), choice.Done!, taken, "pace"), pace.WeeklyMinutes);
            }
        }
    }
}
