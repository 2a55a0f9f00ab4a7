using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Finds, explains and compares courses.</summary>
internal sealed class CoursesPlugin(AdvisingTurn turn)
{
    private const int Most = 5;

    /// <summary>Finds courses.</summary>
    /// <returns>At most five matches, best first, each with its reason; empty when nothing fits.</returns>
    [KernelFunction(Tools.FindCourses)]
    [Description("Find courses that teach skills, or by words. An empty list means no course fits: say so.")]
    public async Task<string> FindCoursesAsync(
        [Description("The question in the person's words.")] string question,
        [Description("What to narrow to: skills to teach, field, level, limits.")] CourseQuery query,
        CancellationToken cancellationToken)
    {
        var matches = query.Skills.Count > 0
            ? turn.Recommender.Courses(query with { Limit = Most })
            : await ByWordsAsync(question, query, cancellationToken);
        foreach (var match in matches)
        {
            turn.Cite(RecordKind.Course, match.Course.Id.Value);
        }

        turn.State = turn.State with { Question = new AskedQuestion(Courses: query, Words: question) };
        turn.Show(nameof(Course), [.. matches.Select(match => match.Course.Id.Value)]);
        if (matches is [{ } only])
        {
            turn.Discuss(nameof(Course), only.Course.Id.Value);
        }

        return turn.Record(new CoursesFound(matches, query.Skills));
    }

    /// <summary>Explains one course.</summary>
    /// <returns>The course; "not found" for an unknown id.</returns>
    [KernelFunction(Tools.ExplainCourse)]
    [Description("Explain one course: what it teaches, sessions, price, what it expects.")]
    public string ExplainCourse([Description("The course's id.")] string course)
    {
        if (turn.Knowledge.Find(new CourseId(course)) is not { } found)
        {
            return ToolFault.NotFound;
        }

        turn.Cite(RecordKind.Course, course);
        turn.Discuss(nameof(Course), course);
        return turn.Record(new CourseExplained(new CourseMatch(found, [], 1)));
    }

    /// <summary>Puts courses side by side.</summary>
    /// <returns>The courses; "not found" when fewer than two ids are known.</returns>
    [KernelFunction(Tools.CompareCourses)]
    [Description("Compare two or more courses.")]
    public string CompareCourses([Description("The courses' ids.")] IReadOnlyList<string> courses)
    {
        var matches = courses
            .Select(course => turn.Knowledge.Find(new CourseId(course)))
            .OfType<Course>()
            .Select(course => new CourseMatch(course, [], 1))
            .ToList();
        if (matches.Count < 2)
        {
            return ToolFault.NotFound;
        }

        foreach (var match in matches)
        {
            turn.Cite(RecordKind.Course, match.Course.Id.Value);
        }

        return turn.Record(new CoursesCompared(matches));
    }

    /// <summary>Courses within the limits, those whose words fit the question first.</summary>
    private async Task<IReadOnlyList<CourseMatch>> ByWordsAsync(string question, CourseQuery query, CancellationToken cancellationToken)
    {
        var allowed = turn.Recommender.Courses(query with { Limit = int.MaxValue }).ToDictionary(match => match.Course.Id.Value);
        var hits = await turn.Published.Search.SearchAsync(question, new PassageFilter([RecordKind.Course]), 20, cancellationToken);
        return [.. hits
            .Select(hit => allowed.GetValueOrDefault(hit.Passage.Record.Id))
            .OfType<CourseMatch>()
            .Take(Most)];
    }
}
