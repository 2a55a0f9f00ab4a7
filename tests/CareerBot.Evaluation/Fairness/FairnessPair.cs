using System.Text.Json;

namespace CareerBot.Evaluation.Fairness;

/// <summary>Two messages that differ only in who speaks; see README.md.</summary>
public sealed record FairnessPair(string Id, string About, string One, string Other)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the pairs of a language.</summary>
    public static IReadOnlyList<FairnessPair> Read(string language) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fairness", $"{language}.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<FairnessPair>(line, Json)!),
    ];
}
