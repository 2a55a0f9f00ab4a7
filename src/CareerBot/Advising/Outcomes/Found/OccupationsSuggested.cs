using System.Text.Json.Nodes;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>Occupations ranked for the person.</summary>
/// <param name="Matches">Best first; empty when no skill is known or none fits.</param>
/// <param name="Demanded">Whether they are ranked by open postings, not by the person's skills.</param>
internal sealed record OccupationsSuggested(IReadOnlyList<OccupationMatch> Matches, bool Demanded = false) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Matches.Count == 0 ? null : new OccupationsFact(Matches);

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["occupations"] = new JsonArray([.. Matches.Select(match => (JsonNode)new JsonObject
        {
            ["id"] = match.Occupation.Id.Value,
            ["name"] = match.Occupation.Name.In(turn.Language),
            ["fit"] = Figures.Share(match.Fit),
            ["cite"] = turn.Cite(Knowledge.RecordKind.Occupation, match.Occupation.Id.Value),
        })]);
    }
}
