using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Evaluation.Readings;

/// <summary>A message nobody trained on, with what it wants.</summary>
public sealed record HeldOutMessage(string Say, string Intent, string Language);

/// <summary>One request in both languages.</summary>
public sealed record HeldOutPair(string Intent, string Zh, string En);

/// <summary>Reads the files beside the tests; see understanding/README.md.</summary>
internal static class HeldOut
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>All messages, those of the pairs included.</summary>
    public static IReadOnlyList<HeldOutMessage> Messages() =>
    [
        .. Lines<HeldOutMessage>("messages.jsonl"),
        .. Pairs().SelectMany(pair => new[] { new HeldOutMessage(pair.Zh, pair.Intent, "zh"), new HeldOutMessage(pair.En, pair.Intent, "en") }),
    ];

    /// <summary>The pairs.</summary>
    public static IReadOnlyList<HeldOutPair> Pairs() => Lines<HeldOutPair>("pairs.jsonl");

    /// <summary>The thresholds by name.</summary>
    public static IReadOnlyDictionary<string, double> Thresholds() =>
        JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(PathOf("thresholds.json")), Json)!;

    private static List<T> Lines<T>(string file) =>
        [.. File.ReadLines(PathOf(file)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "understanding", file);
}
