using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>One course in full.</summary>
internal static class CourseDetailCard
{
    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(Course course, RecordWording wording) =>
        CardParts.Card(wording, course.Title.In(wording.Language), Body(course, wording));

    private static IEnumerable<JsonObject> Body(Course course, RecordWording wording)
    {
        yield return CardParts.Text(CardMarkdown.Escape(course.Summary.In(wording.Language)), TextLook.Subtle);
        yield return CardParts.Facts(CourseFacts.All(course, wording));
        yield return CardParts.Text(wording.Text("sessions-title"), TextLook.Strong).Apart();
        if (course.Sessions.Count == 0)
        {
            yield return CardParts.Text(wording.Text(course.SelfPaced ? "self-paced" : "no-session")).Close();
        }

        foreach (var session in course.Sessions)
        {
            yield return CardParts.Text(
                CardMarkdown.Escape(CourseFacts.Run(session, wording)),
                session.Seats == 0 ? TextLook.Subtle : TextLook.Plain);
        }

        yield return CardParts.Text(CardParts.Link(wording, wording.Text("read-more"), RecordKind.Course, course.Id.Value));
    }
}
