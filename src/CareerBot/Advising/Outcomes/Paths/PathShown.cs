using System.Text.Json.Nodes;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>A path to a target.</summary>
/// <param name="Path">The path, checked by the rules; without steps when nothing fits.</param>
/// <param name="Adjustment">How it came about.</param>
/// <param name="Before">The path shown before it; <see langword="null"/> for the first.</param>
internal sealed record PathShown(LearningPath Path, PathChange Adjustment, ShownPath? Before) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Path.Steps.Count == 0 ? null : new LearningPathFact(Path);

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["gapClosed"] = Figures.Share(Path.GapClosed);
        result["price"] = Figures.Money(Path.Price, turn.Knowledge.Center.Currency);
        result["steps"] = new JsonArray([.. Path.Steps.Select(step => (JsonNode)new JsonObject
        {
            ["course"] = turn.Knowledge.Find(step.Course)!.Title.In(turn.Language),
            ["starts"] = Figures.Day(step.Starts, turn.Language),
            ["ends"] = Figures.Day(step.Ends, turn.Language),
            ["cite"] = turn.Cite(Knowledge.RecordKind.Course, step.Course.Value),
        })]);
    }
}
