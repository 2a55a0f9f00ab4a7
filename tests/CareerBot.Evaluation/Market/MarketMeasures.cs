using System.Globalization;
using System.Text.Json;
using CareerBot.Evaluation.Readings;
using CareerBot.Testing;
using Shouldly;

namespace CareerBot.Evaluation.Market;

/// <summary>Puts what was measured into the table and holds it to <c>Market/thresholds.json</c>.</summary>
internal static class MarketMeasures
{
    private static readonly Dictionary<string, double> Thresholds = JsonSerializer.Deserialize<Dictionary<string, double>>(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "CareerBot.Evaluation", "Market", "thresholds.json")))!;

    /// <summary>Holds a figure that must not be above its threshold.</summary>
    public static void AtMost(string name, double measured, string of)
    {
        Add(name, measured, "at most", of);
        measured.ShouldBeLessThanOrEqualTo(Thresholds[name], name);
    }

    /// <summary>Holds a figure that must not be below its threshold.</summary>
    public static void AtLeast(string name, double measured, string of)
    {
        Add(name, measured, "at least", of);
        measured.ShouldBeGreaterThanOrEqualTo(Thresholds[name], name);
    }

    private static void Add(string name, double measured, string limit, string of) => MeasureTable.Add(
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {measured:0.####} | {limit} {Thresholds[name]:0.####} | {of} |"));
}
