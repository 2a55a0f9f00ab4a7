using System.Text.Json;
using CareerBot.Testing;

namespace CareerBot.Evaluation.Cv;

/// <summary>One of our own CVs, of people who do not exist, with what is to be found in it.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Cv">Its text.</param>
/// <param name="Experiences">For each experience, texts that must stand together in one that is found.</param>
/// <param name="Studies">Texts that must stand among the studies.</param>
/// <param name="Skills">Ids of skills it shows.</param>
/// <param name="Secrets">Personal details nobody may see again.</param>
internal sealed record OwnCv(
    string Name,
    string Language,
    string Cv,
    IReadOnlyList<IReadOnlyList<string>> Experiences,
    IReadOnlyList<string> Studies,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Secrets)
{
    private static readonly Lazy<IReadOnlyList<OwnCv>> Read = new(() =>
        [.. File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "CareerBot.Evaluation", "Cv", "cvs.jsonl")).Select(line => JsonSerializer.Deserialize<OwnCv>(line, JsonSerializerOptions.Web)!)]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OwnCv> All => Read.Value;
}
