using System.Text.Json.Nodes;

namespace CareerBot.Advising.Outcomes;

/// <summary>The profile took in what was told.</summary>
/// <param name="Changes">What changed; empty when all of it was known.</param>
internal sealed record ProfileUpdated(IReadOnlyList<ProfileChange> Changes) : Outcome
{
    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["changed"] = new JsonArray([.. Changes.Select(change => (JsonNode)change.Slot)]);
    }
}
