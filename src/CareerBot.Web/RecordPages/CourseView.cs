using CareerBot.Careers;
using CareerBot.Web.Markup;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>What the page of a course shows.</summary>
internal sealed class CourseView(RecordWording wording)
{
    private readonly RecordMarkup _markup = new(wording);

    /// <summary>The course.</summary>
    public RecordView Of(Course course)
    {
        var fields = (_markup.Text("fields"), wording.List(course.Fields.Select(wording.Name)));
        var sessions = course.Sessions.OrderBy(session => session.Starts)
            .Select(session => Html.Of($"{CourseFacts.Run(session, wording)}"))
            .ToList();
        if (course.SelfPaced)
        {
            sessions.Add(Html.Of($"{wording.Text("self-paced")}"));
        }

        return new RecordView(
            "course",
            course.Title.In(wording.Language),
            course.Summary.In(wording.Language),
            RecordMarkup.Facts(CourseFacts.All(course, wording).Append(fields)),
            Html.Join([_markup.Section("sessions", sessions), SafeMarkdown.Draw(course.Body.In(wording.Language), 2)]),
            course.Origin);
    }
}
