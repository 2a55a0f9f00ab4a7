using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>Advice as the command line prints it; the keys are documented in docs/facts.md and stay as they are.</summary>
internal static class AdviceJson
{
    /// <summary>One line, with Chinese as itself.</summary>
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer to what was said.</summary>
    public static JsonObject Write(string? id, Advice advice, KnowledgeBase knowledge, string say) => new()
    {
        ["id"] = id,
        ["say"] = say,
        ["language"] = advice.Language.Code(),
        ["intents"] = Texts(advice.Intents),
        ["entities"] = new JsonArray([.. advice.Entities.Select(entity => (JsonNode)new JsonObject
        {
            ["kind"] = entity.Kind,
            ["value"] = entity.Value,
            ["text"] = entity.Text,
        })]),
        ["calls"] = Texts(advice.Calls),
        ["facts"] = new JsonArray([.. advice.Facts.Select(fact => FactJson.Write(fact, knowledge, advice.Language))]),
        ["sources"] = FactJson.Sources(advice),
        ["suggestions"] = Texts(advice.Suggestions.Select(suggestion => suggestion.Say)),
        ["text"] = advice.Text,
    };

    /// <summary>Writes the answers of a conversation.</summary>
    public static JsonArray Turns(IEnumerable<(string Say, Advice Advice)> turns, KnowledgeBase knowledge) =>
        new([.. turns.Select(turn => (JsonNode)Write(null, turn.Advice, knowledge, turn.Say))]);

    /// <summary>Writes why a line was not answered.</summary>
    public static JsonObject Fault(string? id, string error) => new() { ["id"] = id, ["error"] = error };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
