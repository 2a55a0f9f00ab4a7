using System.Globalization;
using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>Advice as a person reads it in a terminal.</summary>
internal static class AdviceText
{
    /// <summary>The words, what was read of a CV, then the sources, then the next steps.</summary>
    public static string Of(Advice advice, KnowledgeBase knowledge)
    {
        var items = advice.Facts.OfType<CvReviewFact>().SelectMany(fact => CvReviewText.Lines(fact.Review, knowledge, advice.Language)).ToList();
        var sources = advice.Sources.Select(source =>
            string.Create(CultureInfo.InvariantCulture, $"  [{source.Number}] {source.Title} ({source.Record}, {source.Updated:yyyy-MM-dd})"));
        var next = advice.Suggestions.Count == 0 ? "" : $"→ {string.Join(" | ", advice.Suggestions.Select(suggestion => suggestion.Say))}";
        return string.Join(Environment.NewLine, new[] { advice.Text, "" }.Concat(items.Count == 0 ? [] : items.Append("")).Concat(sources).Append(next)).TrimEnd();
    }
}
