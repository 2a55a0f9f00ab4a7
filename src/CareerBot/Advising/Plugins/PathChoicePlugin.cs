using System.ComponentModel;
using System.Globalization;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Recommendations;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Shows paths side by side and takes the one the person chooses.</summary>
internal sealed class PathChoicePlugin(AdvisingTurn turn)
{
    private readonly PathDesk _desk = new(turn);

    /// <summary>Puts the most complete, the cheapest and the fastest path beside the plan the person has.</summary>
    /// <returns>The paths with their figures; a path without steps, with what clashes, when nothing fits.</returns>
    [KernelFunction(Tools.ComparePaths)]
    [Description("Show other learning paths to the person's goal side by side: the most complete, the cheapest and the fastest, with what each trades.")]
    public string ComparePaths(
        [Description("What they asked for most: most-complete, cheapest, fastest, or nothing.")] string? asked,
        CancellationToken cancellationToken)
    {
        if (Target() is not { } target)
        {
            return ToolFault.NotFound;
        }

        var free = new PathQuery(target, PathChange.Replanned, turn.State.Path, PathPreference.MostComplete);
        var choices = Choices(_desk.Alternatives(free, cancellationToken), Current(target, cancellationToken));
        if (choices.Count == 0)
        {
            return _desk.Show(free, cancellationToken);
        }

        foreach (var (_, shown) in choices)
        {
            _desk.Cite(shown.Path);
        }

        turn.State = turn.State with { Question = null, Offered = [.. choices.Select(choice => choice.Offered)] };
        turn.Show(nameof(LearningPath), [.. Enumerable.Range(1, choices.Count).Select(place => place.ToString(CultureInfo.InvariantCulture))]);
        return turn.Record(new AlternativesShown([.. choices.Select(choice => choice.Shown)], Preference(asked)));
    }

    /// <summary>Makes one of the paths shown side by side the person's plan.</summary>
    /// <returns>The path; "not found" when no such path was shown.</returns>
    [KernelFunction(Tools.ChoosePath)]
    [Description("Make one of the learning paths shown side by side the person's plan.")]
    public string ChoosePath(
        [Description("Its place, counted from 1, or what it is best in: most-complete, cheapest, fastest.")] string choice,
        CancellationToken cancellationToken)
    {
        if (Target() is not { } target || Offered(choice) is not { } offered)
        {
            return ToolFault.NotFound;
        }

        return _desk.Show(
            new PathQuery(target, PathChange.Chosen, turn.State.Path, offered.Preference) { PriceBelow = offered.PriceBelow, EndBy = offered.EndBy },
            cancellationToken);
    }

    private static PathPreference? Preference(string? name) =>
        Enum.GetValues<PathPreference>().Select(value => (PathPreference?)value).FirstOrDefault(value => WireNames.Of(value!.Value) == name);

    private Occupation? Target() =>
        (turn.Profile.TargetOccupation ?? turn.State.Path?.Target) is { } target ? turn.Knowledge.Find(target) : null;

    private OfferedPath? Offered(string choice) => int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        ? turn.State.Offered.ElementAtOrDefault(place - 1)
        : turn.State.Offered.FirstOrDefault(offered => Preference(choice) is { } best && offered.BestIn.Contains(best));

    private (OfferedPath Offered, LearningPath Path)? Current(Occupation target, CancellationToken cancellationToken)
    {
        if (turn.State.Path is not { } shown || shown.Target != target.Id)
        {
            return null;
        }

        var query = new PathQuery(target, PathChange.Replanned, shown, shown.BestIn) { PriceBelow = shown.PriceBelow, EndBy = shown.EndBy };
        var path = _desk.Plan(query, cancellationToken);
        return path.Steps.Count == 0 ? null : (new OfferedPath([], shown.BestIn, shown.PriceBelow, shown.EndBy), path);
    }

    /// <summary>The plan the person has stands among the others when it is one of them, else in front.</summary>
    private static List<(OfferedPath Offered, PathChoiceShown Shown)> Choices(
        IReadOnlyList<PathAlternative> found, (OfferedPath Offered, LearningPath Path)? current)
    {
        var choices = found
            .Select(item => (
                Offered: new OfferedPath(item.BestIn, item.BestIn[0]),
                Shown: new PathChoiceShown(item.Path, item.BestIn, current is { } plan && Same(plan.Path, item.Path))))
            .ToList();
        if (current is { } kept && !choices.Exists(choice => choice.Shown.Current))
        {
            choices.Insert(0, (kept.Offered, new PathChoiceShown(kept.Path, [], Current: true)));
        }

        return choices;
    }

    private static bool Same(LearningPath one, LearningPath other) =>
        one.Steps.Select(step => (step.Course, step.Session, step.Starts)).SequenceEqual(other.Steps.Select(step => (step.Course, step.Session, step.Starts)));
}
