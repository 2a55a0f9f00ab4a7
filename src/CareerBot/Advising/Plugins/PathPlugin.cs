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
    private readonly PathDesk _desk = new(turn);

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
        return _desk.Show(new PathQuery(found, PathChange.None, before, PathPreference.MostComplete), cancellationToken);
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

        var again = new PathQuery(target, PathChange.Replanned, shown, shown.BestIn) { PriceBelow = shown.PriceBelow, EndBy = shown.EndBy };
        return _desk.Show(
            change switch
            {
                "cheaper" => again with { Change = PathChange.Cheaper, PriceBelow = decimal.Ceiling(shown.Price) - 1 },
                "faster" => again with { Change = PathChange.Faster, EndBy = shown.Ends.AddDays(-1) },
                _ => again,
            },
            cancellationToken);
    }

    /// <summary>Takes the last change back.</summary>
    /// <returns>The path as it was before; that there is nothing to take back when no change was made.</returns>
    [KernelFunction(Tools.UndoChange)]
    [Description("Take back the person's last change to the plan, on their request.")]
    public string UndoChange(CancellationToken cancellationToken)
    {
        if (turn.State.Earlier is not [var earlier, ..] || turn.Knowledge.Find(earlier.Path.Target) is not { } target)
        {
            return turn.Record(new NothingToUndo());
        }

        var (before, path) = (turn.State.Path, earlier.Path);
        turn.State = turn.State with { Profile = earlier.Profile, Path = path, Earlier = [.. turn.State.Earlier.Skip(1)] };
        return _desk.Show(
            new PathQuery(target, PathChange.Undone, before, path.BestIn) { PriceBelow = path.PriceBelow, EndBy = path.EndBy }, cancellationToken);
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
}
