using CareerBot.Advising.Outcomes;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words a learning path, what changed in it and why.</summary>
internal static class PathWording
{
    private const int MostNamed = 3;

    // A limit that costs less than this share of the gap is not worth a sentence.
    private const double Worthwhile = 0.05;

    /// <summary>A path.</summary>
    public static string Shown(Phrases say, PathShown shown)
    {
        var path = shown.Path;
        var target = Target(say, path);
        if (path.Steps.Count == 0)
        {
            return path.Gap.WeightedMissing == 0 ? say.Say("path.nothing-missing", target.Name, target.Mark) : Clash(say, shown, target);
        }

        return say.Join(Lead(say, shown, target), path.ProvenOptimal ? "" : say.Say("path.unproven", target.Mark), First(say, path), OpeningsText(say, path, target), Relax(say, path));
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

    /// <summary>What giving way on one limit would gain.</summary>
    /// <param name="say">Says it.</param>
    /// <param name="path">The path.</param>
    /// <param name="worthwhile">The least gain worth a sentence, as a share of the gap.</param>
    /// <returns>Empty when no limit costs that much.</returns>
    public static string Relax(Phrases say, LearningPath path, double worthwhile = Worthwhile)
    {
        if (path.Relaxation is not { } relaxation || relaxation.GapClosed - path.GapClosed < worthwhile)
        {
            return "";
        }

        var open = IsGivenUp(relaxation);
        return say.Say(
            open ? "relax.any" : $"relax.{relaxation.Constraint}",
            ("limits", say.List((path.ClashesTogether ? path.Clashes : [relaxation.Constraint]).Select(say.Name))),
            ("budget", say.Money(decimal.Ceiling(relaxation.Price))),
            ("price", say.Money(decimal.Ceiling(relaxation.Price))),
            ("hours", relaxation.Relaxed.HoursPerWeek is { } hours ? say.Count("hour", (int)Math.Round(hours)) : ""),
            ("deadline", relaxation.Relaxed.Deadline is { } deadline ? say.Day(deadline) : ""),
            ("times", say.Times(relaxation.Relaxed.AvailableTimes)),
            ("share", Figures.Share(relaxation.GapClosed)),
            Target(say, path).Mark);
    }

    private static string Lift(Phrases say, LiftedSkill lifted) =>
        say.Say("why.lift", ("skill", say.Name(lifted.Skill)), ("level", say.Name(lifted.To)));

    private static ((string, string) Name, (string, string) Mark) Target(Phrases say, LearningPath path) =>
        (("target", say.Name(path.Gap.Target)), ("mark", say.Mark(RecordKind.Occupation, path.Gap.Target.Value)));

    private static string Lead(Phrases say, PathShown shown, ((string, string) Name, (string, string) Mark) target)
    {
        var path = shown.Path;
        var before = shown.Adjustment == PathChange.None ? null : shown.Before;
        var same = shown.Before is not null && Same(shown.Before, path);
        var lead = say.Say(
            same ? "path.lead.same" : before is not null ? "path.lead.changed" : "path.lead",
            target.Name,
            target.Mark,
            ("share", Figures.Share(path.GapClosed)),
            ("courses", say.Count("course", path.Steps.Count)),
            ("hours", say.Count("hour", (int)Math.Round(path.Hours))),
            ("price", say.Money(path.Price)),
            ("ends", say.Day(path.Ends!.Value)));
        return same || before is null ? lead : say.Join(PathChangeWording.Lead(say, shown.Adjustment), lead, PathChangeWording.Changes(say, before, path));
    }

    private static bool Same(ShownPath before, LearningPath path) =>
        before.Steps.Select(step => (step.Course, step.Session, step.Starts, step.Ends))
            .SequenceEqual(path.Steps.Select(step => (step.Course, step.Session, step.Starts, step.Ends)));

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

    /// <summary>Whether a limit with a figure is not moved but given up.</summary>
    private static bool IsGivenUp(Relaxation relaxation) => relaxation.Constraint switch
    {
        ConstraintKind.Budget => relaxation.Relaxed.Budget is null,
        ConstraintKind.HoursPerWeek => relaxation.Relaxed.HoursPerWeek is null,
        ConstraintKind.Deadline => relaxation.Relaxed.Deadline is null,
        ConstraintKind.AvailableTimes => relaxation.Relaxed.AvailableTimes.Count == 0,
        _ => false,
    };

    private static string Clash(Phrases say, PathShown shown, ((string, string) Name, (string, string) Mark) target)
    {
        var path = shown.Path;
        var limits = ("limits", say.List(path.Clashes.Take(MostNamed).Select(say.Name)));
        return say.Join(
            say.Say("path.none", target.Name, target.Mark),
            (path.Clashes.Count, path.ClashesTogether) switch
            {
                (0, _) => say.Say("path.none.untaught"),
                (1, _) => say.Say("path.none.clash.one", limits),
                (_, true) => say.Say("path.none.clash.together", limits),
                _ => say.Say("path.none.clash.any", limits),
            },
            Relax(say, path, worthwhile: 0),
            shown.Before is null ? "" : say.Say("path.none.kept"));
    }
}
