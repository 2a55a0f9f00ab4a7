using System.Text.Json.Nodes;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>Learning paths to choose among, as JSON.</summary>
internal static class AlternativesJson
{
    /// <summary>Adds the members of paths side by side.</summary>
    public static void Fill(JsonObject json, IReadOnlyList<PathChoiceShown> choices, Because because)
    {
        var most = MostComplete(choices);
        json["target"] = choices[0].Path.Gap.Target.Value;
        json["items"] = FactJson.Array(choices, choice => Choice(choice, most, because));
    }

    /// <summary>The path the others are set against.</summary>
    internal static LearningPath MostComplete(IReadOnlyList<PathChoiceShown> choices) =>
        (choices.FirstOrDefault(choice => choice.BestIn.Contains(PathPreference.MostComplete)) ?? choices[0]).Path;

    private static JsonObject Choice(PathChoiceShown choice, LearningPath most, Because because)
    {
        var path = new JsonObject();
        PathJson.Fill(path, choice.Path, because);
        path.Remove("target");
        return new JsonObject
        {
            ["bestIn"] = FactJson.Array(choice.BestIn, best => WireNames.Of(best)),
            ["current"] = choice.Current,
            ["weeks"] = choice.Path.Weeks,
            ["path"] = path,
            ["trades"] = Trade(PathTrade.Of(choice.Path, most)),
        };
    }

    private static JsonObject Trade(PathTrade trade) => new()
    {
        ["price"] = trade.Price,
        ["hours"] = trade.Hours,
        ["weeks"] = trade.Weeks,
        ["gapClosed"] = FactJson.Share(trade.GapClosed),
        ["openings"] = trade.Openings,
    };
}
