using CareerBot.Testing;

namespace CareerBot.Evaluation.Readings;

/// <summary>The figures of one run, in <c>artifacts/evaluation/understanding.md</c>, to be compared with those of the last.</summary>
internal static class MeasureTable
{
    private static readonly Lock Gate = new();

    private static readonly List<string> Lines = [];

    /// <summary>Adds a line of the table and writes the file anew.</summary>
    public static void Add(string line)
    {
        lock (Gate)
        {
            Lines.Add(line);
            var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts", "evaluation")).FullName;
            File.WriteAllLines(
                Path.Combine(folder, "understanding.md"),
                ["| What | Measured | Threshold | Of |", "|---|---|---|---|", .. Lines.Order(StringComparer.Ordinal)]);
        }

        Console.WriteLine(line);
    }
}
