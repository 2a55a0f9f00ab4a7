using System.Globalization;
using CareerBot.Advising;

namespace CareerBot.Cli;

/// <summary>Advice as a person reads it in a terminal.</summary>
internal static class AdviceText
{
    /// <summary>The words, then the sources, then the next steps.</summary>
    public static string Of(Advice advice)
    {
        var sources = advice.Sources.Select(source =>
            string.Create(CultureInfo.InvariantCulture, $"  [{source.Number}] {source.Title} ({source.Record}, {source.Updated:yyyy-MM-dd})"));
        var next = advice.Suggestions.Count == 0 ? "" : $"→ {string.Join(" | ", advice.Suggestions.Select(suggestion => suggestion.Say))}";
        return string.Join(Environment.NewLine, new[] { advice.Text, "" }.Concat(sources).Append(next)).TrimEnd();
    }
}
