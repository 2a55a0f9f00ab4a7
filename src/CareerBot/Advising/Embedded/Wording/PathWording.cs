using CareerBot.Advising.Outcomes;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words a learning path, what changed in it and why.</summary>
internal static class PathWording
{
    private const int MostNamed = 3;

    /// <summary>A path.</summary>
    public static string Shown(Phrases say, PathShown shown)
    {
        var path = shown.Path;
        var target = Target(say, path);
        if (path.Steps.Count == 0)
        {
            return path.Gap.WeightedMissing == 0 ? say.Say("path.nothing-missing", target.Name, target.Mark) : Clash(say, path, target);
        }

        return say.Join(Lead(say, shown, target), path.ProvenOptimal ? "" : say.Say("path.unproven", target.Mark), First(say, path), OpeningsText(say, path, target), Relax(say, path, target));
    }

    /// <summary>Nothing cheaper or faster.</summary>
    public static string Nothing(Phrases say, NothingCheaper nothing)
    {
        var kept = nothing.Kept;
        var last = kept.Steps[^1].Course.Value;
        say.Turn.Citations.Ground(say.Turn.Cite(RecordKind.Course, last), $"{say.Money(kept.Price)} {say.Day(kept.Ends)}");
        return say.Say(
            nothing.Adjustment == PathChange.Cheaper ? "path.nothing-cheaper" : "path.nothing-faster",
            ("price", say.Money(kept.Price)), ("ends", say.Day(kept.Ends)), ("mark", say.Mark(RecordKind.Course, last)));
    }

    /// <summary>Why a step is there.</summary>
    public static string Why(Phrases say, StepExplained explained)
    {
        var step = explained.Step;
        var mark = ("mark", say.Mark(RecordKind.Course, step.Course.Value));
        var course = ("course", say.Name(step.Course));
        var target = ("target", say.Name(explained.Path.Target));
        say.Turn.Citations.Ground(say.Turn.Cite(RecordKind.Course, step.Course.Value), $"{explained.Position} {say.Day(step.Starts)}");
        return say.Join(
            step.Closes.Count > 0
                ? say.Say("why.closes", course, target, ("skills", say.List(step.Closes.Select(lifted => Lift(say, lifted)))), mark)
                : say.Say("why.prepares-only", course, mark),
            step.PreparesFor is { } next ? say.Say("why.prepares", ("next", say.Name(next)), mark, ("next-mark", say.Mark(RecordKind.Course, next.Value))) : "",
            explained.Position == 1 && explained.Path.Steps.Count > 1 ? say.Say("why.first", ("date", say.Day(step.Starts)), mark) : "");
    }

    private static string Lift(Phrases say, LiftedSkill lifted) =>
        say.Say("why.lift", ("skill", say.Name(lifted.Skill)), ("level", say.Name(lifted.To)));

    private static ((string, string) Name, (string, string) Mark) Target(Phrases say, LearningPath path) =>
        (("target", say.Name(path.Gap.Target)), ("mark", say.Mark(RecordKind.Occupation, path.Gap.Target.Value)));

    private static string Lead(Phrases say, PathShown shown, ((string, string) Name, (string, string) Mark) target)
    {
        var path = shown.Path;
        var changed = shown.Before is { } before && shown.Adjustment != PathChange.None ? Changed(say, shown, before, target.Mark) : "";
        var same = shown.Before is not null && Same(shown.Before, path);
        return say.Join(same ? "" : changed, say.Say(
            same ? "path.lead.same" : changed.Length > 0 ? "path.lead.changed" : "path.lead",
            target.Name,
            target.Mark,
            ("share", Figures.Share(path.GapClosed)),
            ("courses", say.Count("course", path.Steps.Count)),
            ("hours", say.Count("hour", (int)Math.Round(path.Hours))),
            ("price", say.Money(path.Price)),
            ("ends", say.Day(path.Ends!.Value))));
    }

    private static string Changed(Phrases say, PathShown shown, ShownPath before, (string, string) mark)
    {
        var path = shown.Path;
        say.Turn.Citations.Ground(
            say.Turn.Cite(RecordKind.Occupation, path.Gap.Target.Value),
            $"{say.Money(before.Price)} {say.Money(Math.Abs(before.Price - path.Price))} {Figures.Share(before.GapClosed)} {say.Day(before.Ends)}");
        return shown.Adjustment switch
        {
            PathChange.Cheaper => say.Say("path.cheaper", ("saved", say.Money(before.Price - path.Price)), ("before", say.Money(before.Price)), mark),
            PathChange.Faster => say.Say("path.faster", ("before", say.Day(before.Ends)), mark),
            _ => say.Say("path.replanned", ("before", say.Money(before.Price)), ("share-before", Figures.Share(before.GapClosed)), mark),
        };
    }

    private static bool Same(ShownPath before, LearningPath path) =>
        before.Steps.Select(step => (step.Course, step.Session)).SequenceEqual(path.Steps.Select(step => (step.Course, step.Session)));

    private static string First(Phrases say, LearningPath path)
    {
        var first = path.Steps[0];
        return say.Say(
            path.Steps.Count == 1 ? "path.only" : "path.first",
            ("course", say.Name(first.Course)), ("date", say.Day(first.Starts)), ("mark", say.Mark(RecordKind.Course, first.Course.Value)));
    }

    private static string OpeningsText(Phrases say, LearningPath path, ((string, string) Name, (string, string) Mark) target) =>
        path.Openings is { Before: 0, After: 0 }
            ? ""
            : say.Say("path.openings", ("before", $"{path.Openings.Before}"), ("after", $"{path.Openings.After}"), target.Mark);

    private static string Relax(Phrases say, LearningPath path, ((string, string) Name, (string, string) Mark) target) =>
        path.Relaxation is { } relaxation
            ? say.Say(
                $"relax.{relaxation.Constraint}",
                ("budget", say.Money(decimal.Ceiling(relaxation.Price))),
                ("hours", relaxation.Relaxed.HoursPerWeek is { } hours ? Figures.Number(hours) : ""),
                ("deadline", relaxation.Relaxed.Deadline is { } deadline ? say.Day(deadline) : ""),
                ("times", say.Times(relaxation.Relaxed.AvailableTimes)),
                ("share", Figures.Share(relaxation.GapClosed)),
                target.Mark)
            : "";

    private static string Clash(Phrases say, LearningPath path, ((string, string) Name, (string, string) Mark) target) => say.Join(
        say.Say("path.none", target.Name, target.Mark),
        path.Clashes.Count == 0 ? say.Say("path.none.untaught") : say.Say("path.none.clash", ("limits", say.List(path.Clashes.Take(MostNamed).Select(clash => say.Name(clash))))),
        Relax(say, path, target));
}
