using Google.OrTools.Sat;

namespace CareerBot.Recommendations;

/// <summary>States that what a course needs is finished before it starts.</summary>
internal sealed class PathOrder(CpModel model, IReadOnlyList<PathChoices> choices)
{
    private readonly Dictionary<(int Provider, int Week), BoolVar> _pacedBefore = [];

    /// <summary>Adds the constraints of every need of every candidate.</summary>
    public void Keep()
    {
        foreach (var choice in choices)
        {
            foreach (var need in choice.Candidate.Needs)
            {
                // Follows from the rest, yet only this lets the solver see early what a course costs in all.
                model.AddBoolOr([.. need.Select(provider => (ILiteral)choices[provider].Taken), choice.Taken.Not()]);
                KeepForRuns(choice, need);
                KeepForPaces(choice, need);
            }
        }
    }

    private void KeepForRuns(PathChoices choice, IReadOnlyList<int> need)
    {
        foreach (var (run, taken) in choice.Candidate.Runs.Zip(choice.Runs))
        {
            model.AddBoolOr([.. need.SelectMany(provider => FinishedBefore(provider, run)), taken.Not()]);
        }
    }

    private IEnumerable<ILiteral> FinishedBefore(int provider, PathRun run)
    {
        var candidate = choices[provider].Candidate;
        var inTime = candidate.Runs.Zip(choices[provider].Runs).Where(pair => pair.First.Ends < run.Starts).Select(pair => (ILiteral)pair.Second);
        return candidate.Paces.Count == 0 ? inTime : inTime.Append(PacedBefore(provider, run));
    }

    // Paces end on a Sunday: they are over before a day exactly when they are over before its week.
    private BoolVar PacedBefore(int provider, PathRun run)
    {
        if (!_pacedBefore.TryGetValue((provider, run.FirstWeek), out var before))
        {
            var choice = choices[provider];
            before = model.NewBoolVar($"{choice.Candidate.Course.Id} before week {run.FirstWeek}");
            model.AddImplication(before, choice.Paced);
            model.Add(choice.Done! <= choice.WeekOf(run)).OnlyEnforceIf(before);
            _pacedBefore.Add((provider, run.FirstWeek), before);
        }

        return before;
    }

    private void KeepForPaces(PathChoices choice, IReadOnlyList<int> need)
    {
        if (choice.Paced is { } paced)
        {
            model.AddBoolOr([.. need.Select(provider => (ILiteral)Before(choices[provider], choice)), paced.Not()]);
        }
    }

    private BoolVar Before(PathChoices provider, PathChoices choice)
    {
        var before = model.NewBoolVar($"{provider.Candidate.Course.Id} before {choice.Candidate.Course.Id}");
        model.AddImplication(before, provider.Taken);
        model.Add(choice.Begins! >= (provider.Done is { } done ? done : provider.DoneByRuns)).OnlyEnforceIf(before);
        return before;
    }
}
