using CareerBot.Careers;
using Google.OrTools.Sat;

namespace CareerBot.Recommendations;

/// <summary>
/// A <see cref="PathProblem"/> in the solver's terms. Weights are whole numbers as they are, hours and prices are counted in
/// hundredths, days and weeks from the plan's first week.
/// </summary>
internal sealed class PathModel
{
    private readonly PathProblem _problem;
    private readonly PathChoices[] _choices;

    /// <summary>States the whole problem.</summary>
    /// <param name="problem">The problem.</param>
    public PathModel(PathProblem problem)
    {
        _problem = problem;
        var horizon = problem.HorizonWeek - problem.BaseWeek;
        _choices = [.. problem.Candidates.Select(candidate => new PathChoices(Model, candidate, problem.BaseWeek, horizon))];
        LatestEnd = Model.NewIntVar(0, LastDay(horizon), "latest end");
        Gap = GapClosed();
        Hours = Total(course => Hundredths((decimal)course.Hours));
        Price = Total(course => Hundredths(course.Price));
        KeepDates();
        new PathOrder(Model, _choices).Keep();
        new PathTimetable(Model, _choices, problem).Keep();
        KeepBudget();
        KeepEnergy();
    }

    /// <summary>The model.</summary>
    public CpModel Model { get; } = new();

    /// <summary>The weight of the levels closed.</summary>
    public LinearExpr Gap { get; }

    /// <summary>Hundredths of taught hours.</summary>
    private LinearExpr Hours { get; }

    /// <summary>Hundredths of the currency.</summary>
    private LinearExpr Price { get; }

    /// <summary>The day, counted from the first week's Monday, by which all steps have ended.</summary>
    private IntVar LatestEnd { get; }

    /// <summary>Sets a goal.</summary>
    /// <returns>What to make large when it is the gap, else small.</returns>
    public LinearExpr Aim(PathGoal goal)
    {
        var expression = goal switch
        {
            PathGoal.Gap => Gap,
            PathGoal.Hours => Hours,
            PathGoal.Price => Price,
            _ => LatestEnd,
        };
        if (goal == PathGoal.Gap)
        {
            Model.Maximize(expression);
        }
        else
        {
            Model.Minimize(expression);
        }

        return expression;
    }

    /// <summary>Demands a weight of levels closed.</summary>
    public void CloseAtLeast(long weight) => Model.Add(Gap >= weight);

    /// <summary>Demands every candidate.</summary>
    public void TakeAll()
    {
        foreach (var choice in _choices)
        {
            Model.Add(choice.Taken == 1);
        }
    }

    /// <summary>Lets the search begin from a path.</summary>
    /// <param name="courses">Its courses; none leaves the beginning to the solver.</param>
    public void BeginFrom(IReadOnlyList<PlannedCourse> courses)
    {
        if (courses.Count == 0)
        {
            return;
        }

        var runs = courses.ToDictionary(planned => planned.Course.Id, planned => planned.Run);
        foreach (var choice in _choices)
        {
            choice.BeginFrom(Model, runs.GetValueOrDefault(choice.Candidate.Course.Id));
        }
    }

    /// <summary>The candidates chosen.</summary>
    /// <param name="value">The value of a variable in the solution.</param>
    public IReadOnlyList<int> Chosen(Func<IntVar, long> value) =>
        [.. Enumerable.Range(0, _choices.Length).Where(index => value(_choices[index].Taken) == 1)];

    /// <summary>Reads the steps chosen.</summary>
    /// <param name="value">The value of a variable in the solution.</param>
    public IReadOnlyList<PlannedCourse> Read(Func<IntVar, long> value) =>
        [.. _choices.Where(choice => value(choice.Taken) == 1).Select(choice => new PlannedCourse(choice.Candidate.Course, Run(choice, value)))];

    private PathRun Run(PathChoices choice, Func<IntVar, long> value)
    {
        if (choice.Candidate.Runs.Where((_, index) => value(choice.Runs[index]) == 1).FirstOrDefault() is { } run)
        {
            return run;
        }

        var pace = choice.Candidate.Paces.Where((_, index) => value(choice.Paces[index]) == 1).First();
        var starts = Weeks.Monday(_problem.BaseWeek + (int)value(choice.Begins!));
        return new PathRun(null, starts, starts.AddDays((7 * pace.Weeks) - 1), pace.WeeklyMinutes);
    }

    private LinearExpr Total(Func<Course, long> cost) =>
        LinearExpr.WeightedSum(_choices.Select(choice => choice.Taken), _choices.Select(choice => cost(choice.Candidate.Course)));

    // A level is closed when a course taken teaches the skill up to it or higher.
    private LinearExpr GapClosed()
    {
        var closed = new List<BoolVar>();
        var weights = new List<long>();
        foreach (var wanted in _problem.Wanted)
        {
            for (var level = wanted.Shown + 1; level <= wanted.Wanted; level++)
            {
                var literal = Model.NewBoolVar($"{wanted.Skill} at {level}");
                Model.AddBoolOr([.. Teaching(wanted.Skill, level), literal.Not()]);
                closed.Add(literal);
                weights.Add(wanted.Weight);
            }
        }

        return LinearExpr.WeightedSum(closed, weights);
    }

    private IEnumerable<ILiteral> Teaching(SkillId skill, SkillLevel level) => _choices
        .Where(choice => choice.Candidate.Course.Teaches.Any(taught => taught.Skill == skill && taught.To >= level))
        .Select(choice => choice.Taken);

    private void KeepDates()
    {
        var monday = Weeks.Monday(_problem.BaseWeek).DayNumber;
        foreach (var choice in _choices)
        {
            var ends = choice.Candidate.Runs.Select(run => (long)run.Ends.DayNumber - monday);
            Model.Add(LatestEnd >= LinearExpr.WeightedSum(choice.Runs, ends));
            if (choice.Paced is { } paced)
            {
                Model.Add(LatestEnd >= (choice.Done! * 7) - 1).OnlyEnforceIf(paced);
            }
        }
    }

    private void KeepBudget()
    {
        if (_problem.Constraints.Budget is { } budget)
        {
            Model.Add(Price <= Hundredths(Math.Min(budget, 1_000_000_000)));
        }
    }

    // Whatever the dates, all hours have to find room in the weeks up to the latest end.
    private void KeepEnergy()
    {
        var limit = WeeklyLoad.Limit(_problem.Constraints);
        var minutes = new List<(BoolVar Taken, long Minutes)>();
        foreach (var choice in _choices)
        {
            if (choice.Paced is not null)
            {
                minutes.Add((choice.Taken, (long)(choice.Candidate.Course.Hours * 60)));
            }
            else if (limit is not null)
            {
                minutes.AddRange(choice.Candidate.Runs.Select((run, index) =>
                    (choice.Runs[index], (long)run.WeeklyMinutes * (run.LastWeek - run.FirstWeek + 1))));
            }
        }

        if (_problem.HasPaces)
        {
            var all = LinearExpr.WeightedSum(minutes.Select(item => item.Taken), minutes.Select(item => 7 * item.Minutes));
            Model.Add(all <= (LatestEnd + 7) * (limit ?? WeeklyLoad.UsualSelfPaced));
        }
    }

    private long LastDay(int horizon) => _choices
        .SelectMany(choice => choice.Candidate.Runs)
        .Select(run => run.Ends.DayNumber - (7L * _problem.BaseWeek))
        .Append(7L * horizon)
        .Max();

    private static long Hundredths(decimal amount) => (long)Math.Floor(amount * 100);
}
