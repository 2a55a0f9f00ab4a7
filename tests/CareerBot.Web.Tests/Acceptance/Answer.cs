using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CareerBot.Web.Tests.Acceptance;

/// <summary>What the bot answered, as any client reads it.</summary>
internal sealed partial record Answer(JsonObject Activity)
{
    private JsonObject Careerbot => Activity["channelData"]!["careerbot"]!.AsObject();

    public string Language => (string)Careerbot["language"]!;

    /// <summary>The words, without the addresses of the sources.</summary>
    public string Text => Definition().Replace((string)Activity["text"]!, "").Trim();

    public IReadOnlyList<JsonObject> Facts => [.. Careerbot["facts"]!.AsArray().OfType<JsonObject>()];

    public IReadOnlyList<JsonObject> Sources => [.. Careerbot["sources"]!.AsArray().OfType<JsonObject>()];

    public IReadOnlyList<string> Records => [.. Sources.Select(source => (string)source["record"]!)];

    /// <summary>The numbers of the citation marks in the words.</summary>
    public IReadOnlyList<int> Marks =>
        [.. Mark().Matches(Text).Select(mark => int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order()];

    /// <summary>The fact of a kind.</summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    public JsonObject? Fact(string kind) => Facts.SingleOrDefault(fact => (string?)fact["kind"] == kind);

    /// <summary>The courses and sessions of the learning path shown, in order; empty without one.</summary>
    public IReadOnlyList<(string Course, string? Session)> Path =>
        [.. (Fact("learningPath")?["steps"]?.AsArray() ?? []).Select(step => ((string)step!["course"]!, (string?)step["session"]))];

    [GeneratedRegex(@"^\[\d+\]: .*$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Mark();
}
