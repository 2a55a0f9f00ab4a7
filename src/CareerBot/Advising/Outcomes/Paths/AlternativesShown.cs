using System.Text.Json.Nodes;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>Paths to choose among, side by side.</summary>
/// <param name="Choices">The paths; the most complete first.</param>
/// <param name="Asked">What was asked for most of all; <see langword="null"/> when nothing in particular.</param>
internal sealed record AlternativesShown(IReadOnlyList<PathChoiceShown> Choices, PathPreference? Asked) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new PathAlternativesFact(Choices);

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["choices"] = new JsonArray([.. Choices.Select(choice => (JsonNode)new JsonObject
        {
            ["bestIn"] = new JsonArray([.. choice.BestIn.Select(best => (JsonNode)WireNames.Of(best))]),
            ["current"] = choice.Current,
            ["price"] = Figures.Money(choice.Path.Price, turn.Knowledge.Center.Currency),
            ["hours"] = choice.Path.Hours,
            ["ends"] = choice.Path.Ends is { } ends ? Figures.Day(ends, turn.Language) : "",
            ["gapClosed"] = Figures.Share(choice.Path.GapClosed),
        })]);
    }
}
