using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Replies;

/// <summary>
/// Citations as Web Chat and Teams read them: Markdown link definitions for the marks, and a schema.org Message that says
/// the words were generated and names each source once.
/// </summary>
internal static partial class Citations
{
    // Limits of Teams; beyond them it refuses the message.
    private const int MostCitations = 20;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    /// <summary>The sources whose marks stand in the text, by number.</summary>
    public static IReadOnlyList<AdviceSource> InText(Advice advice)
    {
        var marks = Mark().Matches(advice.Text)
            .Select(mark => int.Parse(mark.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))
            .ToHashSet();
        return [.. advice.Sources.Where(source => marks.Contains(source.Number))
            .DistinctBy(source => source.Number).OrderBy(source => source.Number).Take(MostCitations)];
    }

    /// <summary>The text with a link definition for each source.</summary>
    public static string WithDefinitions(
        string text, IReadOnlyList<AdviceSource> sources, Language language, RecordLinks links)
    {
        if (sources.Count == 0)
        {
            return text;
        }

        var whole = new StringBuilder(text).Append("\n\n");
        foreach (var source in sources)
        {
            var url = links.Resolve(source.Url, source.Record, language);
            // The title stands in double quotes and may not hold any.
            var title = Excerpt.Of(source.Title, LongestName).Replace('"', '\'').Replace('\\', '/');
            whole.Append(CultureInfo.InvariantCulture, $"[{source.Number}]: {url.AbsoluteUri} \"{title}\"\n");
        }

        return whole.ToString().TrimEnd();
    }

    /// <summary>The one schema.org Message of the Activity.</summary>
    public static JsonObject Entity(IReadOnlyList<AdviceSource> sources, Language language, RecordLinks links)
    {
        var message = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["additionalType"] = new JsonArray("AIGeneratedContent"),
        };
        if (sources.Count > 0)
        {
            message["citation"] = new JsonArray([.. sources.Select(source => Claim(source, language, links))]);
        }

        return message;
    }

    private static JsonObject Claim(AdviceSource source, Language language, RecordLinks links)
    {
        var document = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Excerpt.Of(source.Title, LongestName),
            ["url"] = links.Resolve(source.Url, source.Record, language).AbsoluteUri,
        };
        if (source.Excerpt.Length > 0)
        {
            document["abstract"] = Excerpt.Of(source.Excerpt, LongestAbstract);
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = source.Number, ["appearance"] = document };
    }

    [GeneratedRegex(@"\[(?<n>\d{1,3})\](?!\()")]
    private static partial Regex Mark();
}
