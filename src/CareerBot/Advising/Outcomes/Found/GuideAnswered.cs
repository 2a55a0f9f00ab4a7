using System.Text.Json.Nodes;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Outcomes;

/// <summary>Passages that answer a question.</summary>
/// <param name="Passages">Best first; empty when the knowledge holds no answer.</param>
/// <param name="Question">The question.</param>
internal sealed record GuideAnswered(IReadOnlyList<Passage> Passages, string Question) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Passages.Count == 0 ? null : new PassagesFact(Passages);

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["passages"] = new JsonArray([.. Passages.Select(passage => (JsonNode)new JsonObject
        {
            ["text"] = passage.Text,
            ["cite"] = turn.Cite(passage.Record.Kind, passage.Record.Id, passage.Text),
        })]);
    }
}
