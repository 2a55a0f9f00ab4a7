using System.Text.Json;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Market;

/// <summary>A market of 37,000 made-up postings, gone through the product's own commands: made up, published, reported on.</summary>
public sealed class GeneratedMarket : IAsyncLifetime
{
    /// <summary>How many postings the published study counted.</summary>
    public const int Postings = 37_000;

    private readonly TemporaryDirectory _folder = new();

    /// <summary>The knowledge folder with the postings and no others.</summary>
    public string Knowledge => Path.Combine(_folder.Path, "knowledge");

    /// <summary>What was published of it.</summary>
    public string Storage => Path.Combine(_folder.Path, "storage");

    /// <summary>The truth, by posting.</summary>
    internal IReadOnlyDictionary<string, Truth> Truths { get; private set; } = new Dictionary<string, Truth>();

    /// <summary>How the publication went.</summary>
    internal MeasuredCall Publication { get; private set; } = null!;

    /// <summary>How the report went.</summary>
    internal MeasuredCall ReportCall { get; private set; } = null!;

    /// <summary>The report of demand, as JSON.</summary>
    internal JsonElement Report { get; private set; }

    public async ValueTask InitializeAsync()
    {
        CopyKnowledge();
        var file = Path.Combine(Knowledge, "jobs", "generated.csv");
        await MeasuredCall.RunAsync("generate", "postings", "--count", $"{Postings}", "--seed", "1", "--out", file, "--knowledge", AdvisorApp.Demonstration);
        Publication = await MeasuredCall.RunAsync("publish", "--knowledge", Knowledge, "--storage", Storage);
        ReportCall = await MeasuredCall.RunAsync("report", "demand", "--format", "json", "--knowledge", Knowledge, "--storage", Storage);
        Report = JsonSerializer.Deserialize<JsonElement>(ReportCall.Output);
        Truths = File.ReadLines(Path.ChangeExtension(file, null) + ".truth.tsv").Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => new Truth(cells[1], Labeled: cells[4] == "yes"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void CopyKnowledge()
    {
        foreach (var file in Directory.EnumerateFiles(AdvisorApp.Demonstration, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Knowledge, Path.GetRelativePath(AdvisorApp.Demonstration, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (Path.GetFileName(Path.GetDirectoryName(target)) != "jobs")
            {
                File.Copy(file, target);
            }
        }
    }

    /// <summary>What a posting was made of.</summary>
    /// <param name="Field">Its field.</param>
    /// <param name="Labeled">Whether its row says so.</param>
    internal sealed record Truth(string Field, bool Labeled);
}
