using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Testing;

namespace CareerBot.Evaluation.Cv;

/// <summary>Shows a CV to the product as a person would, and keeps what it says it found.</summary>
internal static class CvWitness
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Pastes a text.</summary>
    public static Task<CvSeen> PasteAsync(string text) => SeeAsync(new PersonMessage(text));

    /// <summary>Sends a file.</summary>
    public static async Task<CvSeen> SendAsync(byte[] file) =>
        await SeeAsync(new PersonMessage("", Language.En, await CvReading.FileAsync(file, new CvOptions { LongestReading = TimeSpan.FromMinutes(1) })));

    /// <summary>Whether a text holds all of some others, whatever their case.</summary>
    public static bool Holds(JsonNode item, IEnumerable<string> texts)
    {
        var all = item.ToJsonString(Plain);
        return texts.All(text => all.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<CvSeen> SeeAsync(PersonMessage message)
    {
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);
        var turn = await app.Advisor.AdviseAsync(DialogueState.New, message, CancellationToken.None);
        var fact = turn.Advice.Facts.OfType<CvReviewFact>().FirstOrDefault();
        var items = fact is null ? [] : FactJson.Write(fact, app.Live.Current.Base, Language.En)["items"]!.AsArray().ToList();
        return new CvSeen(
            Of(items, "experience"), Of(items, "education"), Of(items, "skill"),
            turn.Advice.Text + JsonSerializer.Serialize(turn.State, Plain) + string.Concat(items.Select(item => item!.ToJsonString(Plain))));
    }

    private static List<JsonNode> Of(IEnumerable<JsonNode?> items, string kind) => [.. items.OfType<JsonNode>().Where(item => (string?)item["kind"] == kind)];
}
