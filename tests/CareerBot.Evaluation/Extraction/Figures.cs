using System.Globalization;
using System.Text.Json;
using CareerBot.Evaluation.Readings;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Extraction;

/// <summary>Prints measures as a table and holds them to the figures of <c>Extraction/thresholds.json</c>.</summary>
/// <param name="output">Where the table goes.</param>
internal sealed class Figures(ITestOutputHelper output)
{
    private const double APoint = 0.01;

    private static readonly Dictionary<string, double> Thresholds = JsonSerializer.Deserialize<Dictionary<string, double>>(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "CareerBot.Evaluation", "Extraction", "thresholds.json")))!;

    private readonly List<string> _misses = [];

    /// <summary>Prints a figure without a threshold.</summary>
    public void Print(string name, int count) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-48} {count,8}"));

    /// <summary>Prints a share and remembers when it misses its threshold.</summary>
    public void Print(string name, int part, int whole)
    {
        var share = whole == 0 ? 1 : (double)part / whole;
        var least = Thresholds.GetValueOrDefault(name, double.NaN);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-48} {share,8:P1}   {part} of {whole}{(double.IsNaN(least) ? "" : $", at least {least:P0}")}"));
        if (!double.IsNaN(least))
        {
            MeasureTable.Add(string.Create(CultureInfo.InvariantCulture, $"| {name} | {share:0.###} | at least {least:0.##} | {part} of {whole} |"));
        }

        if (share < least)
        {
            _misses.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {share:P1} instead of {least:P1}"));
        }
    }

    /// <summary>Remembers when a share differs from the true one by more than a point.</summary>
    public void Near(string name, (int Part, int Whole) truth, (int Part, int Whole) told)
    {
        var apart = Math.Abs(((double)truth.Part / truth.Whole) - ((double)told.Part / told.Whole));
        if (apart > APoint)
        {
            _misses.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {apart:P1} from the truth"));
        }
    }

    /// <summary>Prints how often each truth was called what.</summary>
    public void Print(IEnumerable<(string Truth, string Called)> calls)
    {
        foreach (var truth in calls.GroupBy(call => call.Truth).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var called = string.Join(", ", truth.CountBy(call => call.Called).OrderByDescending(count => count.Value).Select(count => $"{count.Key} {count.Value}"));
            output.WriteLine($"  {truth.Key} ({truth.Count()}): {called}");
            MeasureTable.Add($"| postings of {truth.Key} called | {called} |  | {truth.Count()} |");
        }
    }

    /// <summary>Fails when a share missed its threshold.</summary>
    public void Hold() => _misses.ShouldBeEmpty();
}
