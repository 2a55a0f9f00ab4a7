using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>
/// Facts as JSON, for pages that draw them their own way: record ids, numbers and dates, and the sentence "because".
/// The keys are a public contract; docs/facts.md describes them.
/// </summary>
public static class FactJson
{
    /// <summary>Writes one fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="knowledge">The records it speaks of; an unknown id is written as it is.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <exception cref="NotSupportedException">The fact's kind has no form here yet.</exception>
    public static JsonObject Write(Fact fact, KnowledgeBase knowledge, Language language)
    {
        var because = new Because(knowledge, language);
        var json = new JsonObject { ["kind"] = fact.Kind };
        Fill(json, fact, because);
        return json;
    }

    /// <summary>Writes an Advice: <c>{language, intent, facts, sources}</c>, as <c>channelData.careerbot</c> carries it.</summary>
    /// <param name="advice">The Advice.</param>
    /// <param name="knowledge">The records it speaks of.</param>
    public static JsonObject Write(Advice advice, KnowledgeBase knowledge) => new()
    {
        ["language"] = advice.Language.Code(),
        ["intent"] = advice.Intents[0],
        ["facts"] = Array(advice.Facts, fact => Write(fact, knowledge, advice.Language)),
        ["sources"] = Sources(advice),
    };

    /// <summary>Writes the sources of an Advice: <c>[{n, record, title, url, updated}]</c>, with the record as <c>kind/id</c>.</summary>
    /// <param name="advice">The Advice.</param>
    public static JsonArray Sources(Advice advice) => Array(advice.Sources, Source);

    private static JsonObject Source(AdviceSource source) => new()
    {
        ["n"] = source.Number,
        ["record"] = source.Record.ToString(),
        ["title"] = source.Title,
        ["url"] = source.Url?.ToString(),
        ["updated"] = Day(source.Updated),
    };

    private static void Fill(JsonObject json, Fact fact, Because because)
    {
        switch (fact)
        {
            case LearningPathFact path:
                PathJson.Fill(json, path.Path, because);
                break;
            case ProfileFact profile:
                ProfileJson.Fill(json, profile.Profile);
                break;
            case CvReviewFact cv:
                CvJson.Fill(json, cv.Review);
                break;
            case DemandFact demand:
                DemandJson.Fill(json, demand.Report);
                break;
            case SkillGapFact gap:
                FillGap(json, gap.Gap);
                break;
            default:
                json["items"] = Items(fact, because);
                break;
        }
    }

    private static JsonArray Items(Fact fact, Because because) => fact switch
    {
        CoursesFact courses => Array(courses.Items, match => new JsonObject
        {
            ["course"] = match.Course.Id.Value,
            ["because"] = because.Of(match),
        }),
        JobsFact jobs => Array(jobs.Items, match => new JsonObject
        {
            ["posting"] = match.Posting.Id.Value,
            ["fit"] = WireNames.Of(match.Fit),
            ["missing"] = Missing(match.Missing),
        }),
        OccupationsFact occupations => Array(occupations.Items, match => new JsonObject
        {
            ["occupation"] = match.Occupation.Id.Value,
            ["fit"] = Share(match.Fit),
            ["missing"] = Missing(match.Missing),
        }),
        PassagesFact passages => Array(passages.Items, passage => new JsonObject
        {
            ["record"] = passage.Record.ToString(),
            ["heading"] = passage.Heading,
        }),
        _ => throw new NotSupportedException($"Give facts of the kind '{fact.Kind}' a form in FactJson."),
    };

    private static void FillGap(JsonObject json, SkillGap gap)
    {
        json["target"] = gap.Target.Value;
        json["skills"] = Array(gap.Skills, item => new JsonObject
        {
            ["skill"] = item.Skill.Value,
            ["wanted"] = (int)item.Wanted,
            ["shown"] = (int)item.Shown,
            ["weight"] = Share(item.Weight),
        });
    }

    private static JsonArray Missing(IReadOnlyList<MissingSkill> missing) => Array(missing, item => item.Skill.Value);

    /// <summary>Writes which postings a report counts.</summary>
    public static JsonObject Scope(DemandScope scope) => new()
    {
        ["field"] = scope.Field?.Value,
        ["occupation"] = scope.Occupation?.Value,
        ["skill"] = scope.Skill?.Value,
        ["district"] = scope.District?.Value,
    };

    /// <summary>Writes the first and the last day of a period.</summary>
    public static JsonObject Period(DateRange period) => new() { ["from"] = Day(period.From), ["to"] = Day(period.To) };

    /// <summary>Writes counts under the name of what was counted.</summary>
    public static JsonArray Counts(IReadOnlyList<Counted> counted, string key) => Array(counted, item => new JsonObject
    {
        [key] = item.Key,
        ["count"] = item.Count,
        ["share"] = Share(item.Share),
    });

    /// <summary>A share without the noise of binary fractions.</summary>
    public static double Share(double share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);

    /// <summary>Writes a list.</summary>
    internal static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];

    /// <summary>A day as <c>2026-12-05</c>; nothing stays nothing.</summary>
    internal static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
