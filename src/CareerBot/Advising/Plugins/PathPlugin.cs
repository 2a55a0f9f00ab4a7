using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Recommends a learning path, adjusts it and gives its reasons.</summary>
internal sealed class PathPlugin(AdvisingTurn turn)
{
    /// <summary>Plans a path to an occupation within what the person told.</summary>
    /// <returns>The path, checked by the rules; without steps when nothing fits.</returns>
    [KernelFunction(Tools.RecommendPath)]
    [Description("Plan the best learning path to an occupation from the person's skills, times, budget and other limits.")]
    public string RecommendPath([Description("The occupation's id.")] string occupation, CancellationToken cancellationToken)
    {
        if (turn.Knowledge.Find(new OccupationId(occupation)) is not { } found)
        {
            return ToolFault.NotFound;
        }

        var before = turn.State.Path is { } shown && shown.Target == found.Id ? shown : null;
        return Plan(new Request(found, PathChange.None, before, null, null), cancellationToken);
    }

    /// <summary>Plans the path shown last anew.</summary>
    /// <returns>The new path, or that nothing cheaper or faster exists.</returns>
    [KernelFunction(Tools.AdjustPath)]
    [Description("Plan the path shown last again: 'replan' after the profile changed, 'cheaper' below its price, 'faster' to end before it.")]
    public string AdjustPath([Description("replan, cheaper or faster.")] string change, CancellationToken cancellationToken)
    {
        if (turn.State.Path is not { } shown || turn.Knowledge.Find(turn.Profile.TargetOccupation ?? shown.Target) is not { } target)
        {
            return ToolFault.NotFound;
        }

        var request = change switch
        {
            "cheaper" => new Request(target, PathChange.Cheaper, shown, decimal.Ceiling(shown.Price) - 1, shown.EndBy),
            "faster" => new Request(target, PathChange.Faster, shown, shown.PriceBelow, shown.Ends.AddDays(-1)),
            _ => new Request(target, PathChange.Replanned, shown, shown.PriceBelow, shown.EndBy),
        };
        return Plan(request, cancellationToken);
    }

    /// <summary>Says why a course stands in the path shown last.</summary>
    /// <returns>The reason; "not found" when the path has no such step.</returns>
    [KernelFunction(Tools.ExplainStep)]
    [Description("Explain why a course is part of the path shown last.")]
    public string ExplainStep([Description("The step, counted from 1.")] int position)
    {
        if (turn.State.Path is not { } path || position < 1 || position > path.Steps.Count)
        {
            return ToolFault.NotFound;
        }

        var step = path.Steps[position - 1];
        turn.Cite(RecordKind.Course, step.Course.Value);
        turn.Discuss(nameof(Course), step.Course.Value);
        return turn.Record(new StepExplained(step, position, path));
    }

    private string Plan(Request request, CancellationToken cancellationToken)
    {
        var (target, adjustment, before, priceBelow, endBy) = request;
        var limits = Constraints(priceBelow, endBy);
        var path = Best(target, limits, cancellationToken);
        if (path.Steps.Count == 0 && before is not null && adjustment is PathChange.Cheaper or PathChange.Faster)
        {
            return turn.Record(new NothingCheaper(adjustment, before!));
        }

        Cite(path);
        turn.State = turn.State with { Question = null };
        turn.Discuss(nameof(Occupation), target.Id.Value);
        if (path.Steps.Count > 0)
        {
            turn.Show(nameof(Course), [.. path.Steps.Select(step => step.Course.Value)]);
            turn.State = turn.State with
            {
                Path = new ShownPath(target.Id, path.Steps, path.GapClosed, priceBelow, endBy),
            };
        }

        return turn.Record(new PathShown(path, adjustment, before));
    }

    /// <summary>Plans, and lets the independent rules pass the path before anyone sees it.</summary>
    private LearningPath Best(Occupation target, PathConstraints limits, CancellationToken cancellationToken)
    {
        var path = turn.Recommender.Path(new PathRequest(turn.Profile, target, limits), cancellationToken);
        var violations = turn.Recommender.Violations(path, turn.Profile);
        return violations.Count == 0
            ? path
            : throw new InvalidOperationException($"The planner broke a rule: {violations[0]}");
    }

    private PathConstraints Constraints(decimal? priceBelow, DateOnly? endBy)
    {
        var told = PathConstraints.From(turn.Profile, turn.Recommender.Today);
        return told with
        {
            Budget = Least(told.Budget, priceBelow),
            Deadline = Least(told.Deadline, endBy),
        };
    }

    private static T? Least<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is not { } first ? other : other is not { } second ? first : first.CompareTo(second) <= 0 ? first : second;

    private void Cite(LearningPath path)
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

    private sealed record Request(Occupation Target, PathChange Change, ShownPath? Before, decimal? PriceBelow, DateOnly? EndBy);
}
