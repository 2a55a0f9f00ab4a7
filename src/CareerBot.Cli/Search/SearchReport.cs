using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Cli;

/// <summary>What <c>search</c> prints.</summary>
/// <param name="version">The version that was searched.</param>
/// <param name="hits">The hits, best first.</param>
internal sealed class SearchReport(string version, IReadOnlyList<PassageHit> hits)
{
    private const int ExcerptLength = 160;

    /// <summary>A few lines a hit.</summary>
    public string ToText()
    {
        if (hits.Count == 0)
        {
            return "Nothing found.";
        }

        var text = new StringBuilder();
        foreach (var (hit, place) in hits.Select((hit, i) => (hit, i + 1)))
        {
            var passage = hit.Passage;
            text.AppendLine(CultureInfo.InvariantCulture, $"{place}. {passage.Title}{(passage.Heading.Length > 0 ? $" › {passage.Heading}" : "")}")
                .AppendLine(CultureInfo.InvariantCulture, $"   {passage.Record}  score {hit.Score:F2}, overlap {hit.Overlap:F2}, {passage.Language.Code()}")
                .AppendLine(CultureInfo.InvariantCulture, $"   {Excerpt(passage.Text)}");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The same as JSON; its names are stable.</summary>
    public string ToJson() => JsonSerializer.Serialize(new Wire(version, [.. hits.Select(ToWire)]), SearchReportJson.Readable().Wire);

    private static string Excerpt(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= ExcerptLength ? line : string.Concat(line.AsSpan(0, ExcerptLength), "…");
    }

    private static WireHit ToWire(PassageHit hit)
    {
        var passage = hit.Passage;
        return new WireHit(
            passage.Record.ToString(),
            passage.Record.Kind.ToString().ToLowerInvariant(),
            passage.Record.Id,
            passage.Id,
            passage.Language.Code(),
            passage.Title,
            passage.Heading,
            passage.Text,
            Math.Round(hit.Score, 4),
            Math.Round(hit.Overlap, 4));
    }

    internal sealed record Wire(string Version, IReadOnlyList<WireHit> Hits);

    internal sealed record WireHit(
        string Record,
        string Kind,
        string Id,
        string Passage,
        string Language,
        string Title,
        string Heading,
        string Text,
        double Score,
        double Overlap);
}

/// <summary>Writes the report of <c>search</c> as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SearchReport.Wire))]
internal sealed partial class SearchReportJson : JsonSerializerContext
{
    /// <summary>A context that leaves Chinese as it is: the output goes to a terminal or a file, never into a page.</summary>
    public static SearchReportJson Readable() => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
