using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words what is different in a path planned again: figures before and after, courses out and in.</summary>
internal static class PathChangeWording
{
    private const int MostNamed = 2;

    /// <summary>How the change came about, in front of the figures.</summary>
    public static string Lead(Phrases say, PathChange change) => change switch
    {
        PathChange.None => "",
        _ => say.Say($"path.change.{WireName(change)}"),
    };

    /// <summary>What changed.</summary>
    /// <returns>Empty when no figure and no course did.</returns>
    public static string Changes(Phrases say, ShownPath before, LearningPath path)
    {
        var figures = Figures(say, before, path).Where(figure => figure.Before != figure.After).ToList();
        var target = say.Turn.Cite(RecordKind.Occupation, path.Gap.Target.Value);
        say.Turn.Citations.Ground(target, string.Join('\n', figures.Select(figure => $"{figure.Before} {figure.After}")));
        return say.Join(
            figures.Count == 0 ? "" : say.Say("path.changes", ("items", List(say, figures)), ("mark", $"[{target}]")),
            Courses(say, "path.out", before.Steps.Select(step => step.Course).Except(path.Steps.Select(step => step.Course))),
            Courses(say, "path.in", path.Steps.Select(step => step.Course).Except(before.Steps.Select(step => step.Course))));
    }

    private static string WireName(PathChange change) => change.ToString().ToLowerInvariant();

    private static IEnumerable<(string Name, string Before, string After)> Figures(Phrases say, ShownPath before, LearningPath path)
    {
        yield return ("price", say.Money(before.Price), say.Money(path.Price));
        yield return ("share", Advising.Figures.Share(before.GapClosed), Advising.Figures.Share(path.GapClosed));
        yield return ("hours", say.Count("hour", (int)Math.Round(before.Hours)), say.Count("hour", (int)Math.Round(path.Hours)));
        yield return ("ends", say.Day(before.Ends), say.Day(path.Ends!.Value));
        yield return ("openings", $"{before.OpeningsAfter}", $"{path.Openings.After}");
    }

    private static string List(Phrases say, IEnumerable<(string Name, string Before, string After)> figures) => string.Join(
        say.Language == Language.Zh ? "；" : "; ",
        figures.Select(figure => say.Say($"path.changes.{figure.Name}", ("before", figure.Before), ("after", figure.After))));

    private static string Courses(Phrases say, string key, IEnumerable<CourseId> courses)
    {
        var named = courses.Take(MostNamed).Select(course => $"{say.Title(course)}{say.Mark(RecordKind.Course, course.Value)}").ToList();
        return named.Count == 0 ? "" : say.Say(key, ("courses", say.List(named)));
    }
}
