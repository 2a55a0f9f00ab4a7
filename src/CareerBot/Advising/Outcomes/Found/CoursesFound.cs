using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>Courses for a question.</summary>
/// <param name="Matches">Best first; empty when none fits.</param>
/// <param name="Skills">The skills asked for; empty when asked by words.</param>
internal sealed record CoursesFound(IReadOnlyList<CourseMatch> Matches, IReadOnlyList<SkillId> Skills) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Matches.Count == 0 ? null : new CoursesFact(Matches);

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["courses"] = new JsonArray([.. Matches.Select(match => (JsonNode)new JsonObject
        {
            ["id"] = match.Course.Id.Value,
            ["title"] = match.Course.Title.In(turn.Language),
            ["cite"] = turn.Cite(Knowledge.RecordKind.Course, match.Course.Id.Value),
        })]);
    }
}
