using CareerBot.Benchmarks;
using CareerBot.Testing;

// Each row: courses, at most five sessions each (three on average), skills, skills wanted, weeks in which sessions begin.
Console.WriteLine("Learning paths, search with one thread. Proven: shown to be the best there is within the time limit, by the clock.");
Console.WriteLine("Whole answer: with openings, and with the relaxation advice, which has a second of its own.");
Console.WriteLine();
Console.WriteLine("| courses | sessions | samples | limit ms | proven | median ms | p95 ms | max ms | whole answer median ms | p95 ms |");
Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
var scale = args.Length > 0 && double.TryParse(args[0], System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : 1;
foreach (var (shape, samples, limit) in new[]
{
    (new CatalogueShape(80, 5, 40, 10, 30, 0.12), 200, TimeSpan.FromMilliseconds(500)),
    (new CatalogueShape(500, 5, 150, 12, 30, 0.12), 100, TimeSpan.FromSeconds(2)),
    (new CatalogueShape(500, 5, 60, 14, 30, 0.12), 60, TimeSpan.FromSeconds(2)),
})
{
    Console.WriteLine(PathBenchmark.Row(shape, (int)Math.Max(1, samples * scale), limit));
}
