using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>A short list of courses, each with its next run.</summary>
internal static class CoursesCard
{
    private const int Most = 6;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(IReadOnlyList<CourseMatch> items, RecordWording wording) =>
        CardParts.Card(wording, wording.Text("courses-title"), Body(items, wording));

    private static IEnumerable<JsonObject> Body(IReadOnlyList<CourseMatch> items, RecordWording wording)
    {
        foreach (var match in items.Take(Most))
        {
            yield return Item(match, wording).Apart();
        }

        if (items.Count > Most)
        {
            yield return CardParts.Text(wording.Text("more", ("count", items.Count - Most)), TextLook.Small);
        }
    }

    private static JsonObject Item(CourseMatch match, RecordWording wording)
    {
        var course = match.Course;
        var effort = string.Join(" · ", CourseFacts.Brief(course, wording));
        return CardParts.Group(
        [
            CardParts.Text(CardParts.Link(wording, course.Title.In(wording.Language), RecordKind.Course, course.Id.Value), TextLook.Strong),
            CardParts.Text(effort, TextLook.Subtle),
            CardParts.Text(CardMarkdown.Escape(CourseFacts.NextRun(course, wording)), TextLook.Subtle),
            CardParts.Text(CardMarkdown.Escape(new Because(wording.Knowledge, wording.Language).Of(match)), TextLook.Good),
        ]);
    }
}
