using System.Globalization;
using System.Text.Json;
using CareerBot.Evaluation.Readings;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Cv;

/// <summary>Prints figures of CVs beside their thresholds.</summary>
internal static class CvReport
{
    private static readonly Lazy<Dictionary<string, double>> Thresholds = new(() => JsonSerializer.Deserialize<Dictionary<string, double>>(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "CareerBot.Evaluation", "Cv", "thresholds.json")))!);

    /// <summary>The threshold of a figure.</summary>
    public static double Of(string figure) => Thresholds.Value[figure];

    /// <summary>Prints a figure with what was missed.</summary>
    /// <returns>The figure.</returns>
    public static double Print(ITestOutputHelper output, string figure, (int Part, int Whole) count, IEnumerable<string> misses)
    {
        var value = count.Whole == 0 ? 0 : (double)count.Part / count.Whole;
        var bound = Thresholds.Value.TryGetValue(figure, out var found) ? found.ToString("P0", CultureInfo.InvariantCulture) : "–";
        var line = string.Create(CultureInfo.InvariantCulture, $"| CV: {figure} | {value:P1} | {bound} | {count.Whole} |");
        MeasureTable.Add(line);
        output.WriteLine(line);
        foreach (var miss in misses)
        {
            output.WriteLine(miss);
        }

        return value;
    }
}
