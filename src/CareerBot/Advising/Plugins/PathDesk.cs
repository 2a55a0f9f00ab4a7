using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Plugins;

/// <summary>Plans paths for a Turn from what the profile holds, lets the rules pass them, cites them and remembers what was shown.</summary>
internal sealed class PathDesk(AdvisingTurn turn)
{
    /// <summary>Plans a path and shows it.</summary>
    /// <returns>The outcome as the model reads it.</returns>
    public string Show(PathQuery query, CancellationToken cancellationToken)
    {
        var path = Plan(query, cancellationToken);
        if (path.Steps.Count == 0 && query is { Before: { } kept, Change: PathChange.Cheaper or PathChange.Faster })
        {
            return turn.Record(new NothingCheaper(query.Change, kept));
        }

        Cite(path);
        turn.State = turn.State with { Question = null, Offered = [] };
        turn.Discuss(nameof(Occupation), query.Target.Id.Value);
        if (path.Steps.Count > 0)
        {
            turn.Show(nameof(Course), [.. path.Steps.Select(step => step.Course.Value)]);
            turn.State = turn.State with
            {
                Path = new ShownPath(query.Target.Id, path.Steps, path.GapClosed, query.PriceBelow, query.EndBy, query.BestIn, path.Openings.After),
            };
        }

        return turn.Record(new PathShown(path, query.Change, query.Before));
    }

    /// <summary>Plans a path; the independent rules pass it before anyone sees it.</summary>
    /// <returns>The path; without steps when nothing fits.</returns>
    public LearningPath Plan(PathQuery query, CancellationToken cancellationToken) =>
        Checked(turn.Recommender.Path(Request(query), cancellationToken));

    /// <summary>Plans paths to choose among.</summary>
    /// <returns>The paths, the most complete first; empty when nothing fits.</returns>
    public IReadOnlyList<PathAlternative> Alternatives(PathQuery query, CancellationToken cancellationToken)
    {
        var found = turn.Recommender.Alternatives(Request(query), cancellationToken);
        foreach (var alternative in found)
        {
            Checked(alternative.Path);
        }

        return found;
    }

    /// <summary>Cites a path's target and courses, which then vouch for its figures.</summary>
    public void Cite(LearningPath path)
    {
        var target = turn.Cite(RecordKind.Occupation, path.Gap.Target.Value);
        var language = turn.Language;
        turn.Citations.Ground(target, PathFigures.Of(path, turn.Knowledge.Center.Currency, language));
        foreach (var step in path.Steps)
        {
            var course = turn.Cite(RecordKind.Course, step.Course.Value);
            turn.Citations.Ground(course, $"{Figures.Day(step.Starts, language)} {Figures.Day(step.Ends, language)}");
        }
    }

    private LearningPath Checked(LearningPath path)
    {
        var violations = turn.Recommender.Violations(path, turn.Profile);
        return violations.Count == 0
            ? path
            : throw new InvalidOperationException($"The planner broke a rule: {violations[0]}");
    }

    private PathRequest Request(PathQuery query)
    {
        var told = PathConstraints.From(turn.Profile, turn.Recommender.Today);
        var limits = told with
        {
            Budget = Least(told.Budget, query.PriceBelow),
            Deadline = Least(told.Deadline, query.EndBy),
        };
        return new PathRequest(turn.Profile, query.Target, limits, query.BestIn);
    }

    private static T? Least<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is not { } first ? other : other is not { } second ? first : first.CompareTo(second) <= 0 ? first : second;
}
