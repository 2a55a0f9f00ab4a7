using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>A learning path: what it reaches, its steps with dates and prices, and what would reach more.</summary>
internal static class LearningPathCard
{
    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(LearningPath path, RecordWording wording)
    {
        var target = wording.Name(path.Gap.Target);
        var title = wording.Text("path-title", ("target", target));
        return CardParts.Card(wording, title, Body(path, wording));
    }

    private static IEnumerable<JsonObject> Body(LearningPath path, RecordWording wording)
    {
        if (path.Steps.Count == 0)
        {
            yield return CardParts.Text(wording.Text(Emptiness(path), ("list", Clashes(path, wording))));
        }
        else
        {
            yield return CardParts.Text(Totals(path, wording), TextLook.Subtle);
            yield return Reach(path, wording);
            foreach (var (step, number) in path.Steps.Select((step, index) => (step, index + 1)))
            {
                yield return Step(step, number, wording).Apart();
            }

            yield return CardParts.Text(
                wording.Text("path-openings", ("before", path.Openings.Before), ("after", path.Openings.After))).Apart();
        }

        if (path.Relaxation is { } relaxation)
        {
            yield return RelaxationPart.Draw(relaxation, wording).Apart();
        }

        if (path.Steps.Count > 0)
        {
            yield return CardParts.Text(wording.Text(path.ProvenOptimal ? "path-proven" : "path-unproven"), TextLook.Small);
        }
    }

    private static string Emptiness(LearningPath path) => (path.Gap.WeightedMissing, path.Clashes.Count) switch
    {
        (0, _) => "path-nothing-missing",
        (_, 0) => "path-no-course",
        _ => "path-clashes",
    };

    private static string Clashes(LearningPath path, RecordWording wording) => wording.List(
        path.Clashes.Select(clash => wording.Text($"constraint-{clash.ToString().ToLowerInvariant()}")));

    private static string Totals(LearningPath path, RecordWording wording) => wording.Text(
        "path-totals",
        ("steps", path.Steps.Count),
        ("hours", LocalFormat.Number(path.Hours)),
        ("price", wording.Price(path.Price)),
        ("ends", wording.Date(path.Ends!.Value)));

    private static JsonObject Reach(LearningPath path, RecordWording wording)
    {
        var asked = path.Gap.Skills.Sum(skill => skill.Weight * (int)skill.Wanted);
        var missing = asked == 0 ? 0 : path.Gap.WeightedMissing / asked;
        var gained = missing * path.GapClosed;
        var words = wording.Text(
            "path-bar",
            ("shown", LocalFormat.Percent(1 - missing)),
            ("after", LocalFormat.Percent(1 - missing + gained)));
        return CardParts.Group(
        [
            CardParts.Text(wording.Text("path-closes", ("share", LocalFormat.Percent(path.GapClosed))), TextLook.Strong),
            Bars.Gain(1 - missing, gained, words),
            CardParts.Text(words, TextLook.Small),
        ]);
    }

    private static JsonObject Step(PathStep step, int number, RecordWording wording)
    {
        var course = wording.Knowledge.Find(step.Course);
        var lines = new List<JsonObject>
        {
            CardParts.Text(CardParts.Link(wording, wording.Name(step.Course), RecordKind.Course, step.Course.Value), TextLook.Strong),
            CardParts.Text(LocalFormat.Dates(step.Starts, step.Ends, wording.Language), TextLook.Plain).Close(),
        };
        if (Where(step, course, wording) is { Length: > 0 } where)
        {
            lines.Add(CardParts.Text(CardMarkdown.Escape(where), TextLook.Subtle));
        }

        lines.Add(CardParts.Text(Effort(step, course, wording), TextLook.Subtle));
        if (new Because(wording.Knowledge, wording.Language).Of(step) is { Length: > 0 } because)
        {
            lines.Add(CardParts.Text(CardMarkdown.Escape(because), TextLook.Good));
        }

        return CardParts.Columns(
            CardParts.Column("auto", CardParts.Text(wording.Text("path-number", ("number", number)), TextLook.Strong)),
            CardParts.Column("stretch", [.. lines]));
    }

    private static string Where(PathStep step, Course? course, RecordWording wording)
    {
        var session = course?.Sessions.FirstOrDefault(session => session.Id == step.Session);
        string?[] parts =
        [
            step.Session is null ? wording.Text("self-paced") : wording.Meetings(step.Meets),
            session?.Place?.In(wording.Language),
            session?.District is { } district ? wording.Name(district) : null,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Effort(PathStep step, Course? course, RecordWording wording)
    {
        var hours = wording.Text("hours", ("hours", LocalFormat.Number(step.Hours)));
        var effort = $"{hours} · {wording.Price(step.Price)}";
        return course is null ? effort : $"{effort} · {wording.Name(course.Mode)}";
    }
}
