using System.Diagnostics;
using System.Text.Json;
using CareerBot.Careers;
using CareerBot.Knowledge.Demonstration;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Extraction;

/// <summary>Field, occupation and skills told of postings that do not state them.</summary>
public sealed class PostingLabelTests(ITestOutputHelper output)
{
    private const string Unclear = "unclear";

    [Fact]
    public void Postings_of_other_work_are_called_outside_the_fields()
    {
        var figures = new Figures(output);
        var labeled = Infer(SharedRows.Of("jobs_en_teaching_training.jsonl"));

        figures.Print("teaching outside the fields", labeled.Count(posting => posting.Field is null), labeled.Count);
        figures.Print(labeled.Select(posting => ("teaching and training", Called(posting))));
        figures.Hold();
    }

    [Fact]
    public void Postings_of_data_science_are_inside_the_fields()
    {
        var figures = new Figures(output);
        var labeled = Infer(SharedRows.Of("jobs_en_data_science_us.jsonl"));

        figures.Print("data science inside the fields", labeled.Count(posting => posting.Field is not null), labeled.Count);
        figures.Print(labeled.Select(posting => ("data science", Called(posting))));
        foreach (var (title, count) in labeled.Where(posting => posting.Field is null).CountBy(posting => posting.Title).OrderByDescending(title => title.Value).Take(30))
        {
            output.WriteLine($"  unclear: {title} {count}");
        }

        figures.Hold();
    }

    [Fact]
    public void Chinese_technology_postings_are_reported_by_category()
    {
        var figures = new Figures(output);
        var rows = SharedRows.Of("jobs_zh_tech_descriptions.jsonl");
        var labeled = Infer(rows);

        figures.Print("chinese technology inside the fields", labeled.Count(posting => posting.Field is not null), labeled.Count);
        figures.Print(rows.Zip(labeled, (row, posting) => (row.Text("category"), Called(posting))));
        figures.Hold();
    }

    [Fact]
    public void Stated_labels_of_our_own_postings_are_told_without_them() =>
        Measure("own postings", ProductLinker.Knowledge, ProductLinker.Knowledge.Postings);

    [Fact]
    public void Stated_labels_of_another_center_are_told_without_them()
    {
        var hospital = ProductLinker.ReadFolder(AdvisorApp.Hospital);

        Measure("hospital postings", hospital, hospital.Postings);
    }

    [Theory]
    [InlineData("knowledge", 1)]
    [InlineData("knowledge", 2)]
    [InlineData("knowledge", 3)]
    [InlineData("tests/CareerBot.Testing/knowledge-hospital", 1)]
    [InlineData("tests/CareerBot.Testing/knowledge-hospital", 2)]
    public void A_market_is_told_of_postings_that_half_hide_it(string folder, int seed)
    {
        var figures = new Figures(output);
        var knowledge = ProductLinker.ReadFolder(Path.Combine(RepositoryRoot.Path, folder));
        var generator = new PostingGenerator(knowledge, ProductLinker.PostingWords, new DateOnly(2026, 11, 25));
        var made = generator.Generate(12_000, seed).ToList();
        var watch = Stopwatch.StartNew();

        var told = ProductLinker.Inference.Infer(knowledge.Records, [.. made.Select(posting => posting.Row)]);

        output.WriteLine($"inference took {watch.Elapsed.TotalSeconds:F1} s");
        var hidden = made.Zip(told).Where(pair => pair.First.Row.Field is null).ToList();
        figures.Print("generated postings field", hidden.Count(pair => pair.First.Field == pair.Second.Field), hidden.Count);
        figures.Print("generated postings field where told", hidden.Count(pair => pair.First.Field == pair.Second.Field), hidden.Count(pair => pair.Second.Field is not null));
        figures.Print("generated postings occupation", hidden.Count(pair => pair.First.Occupation == pair.Second.Occupation), hidden.Count);
        figures.Print("generated postings skills found", hidden.Sum(pair => pair.First.Skills.Intersect(pair.Second.Skills).Count()), hidden.Sum(pair => pair.First.Skills.Count));
        figures.Print("generated postings skills right", hidden.Sum(pair => pair.First.Skills.Intersect(pair.Second.Skills).Count()), hidden.Sum(pair => pair.Second.Skills.Count));
        figures.Print(hidden.Select(pair => (pair.First.Field.Value, Called(pair.Second))));
        foreach (var (field, truth) in made.CountBy(posting => posting.Field))
        {
            var (called, all) = (told.Count(posting => posting.Field == field), told.Count(posting => posting.Field is not null));
            figures.Print($"{field.Value} true share", truth, made.Count);
            figures.Print($"{field.Value} told share", called, all);
            figures.Near($"{field.Value} share", (truth, made.Count), (called, all));
        }

        figures.Hold();
    }

    private void Measure(string name, KnowledgeBase knowledge, IReadOnlyList<JobPosting> postings)
    {
        var figures = new Figures(output);
        var truths = postings.Where(posting => posting is { Field: not null, Occupation: not null }).ToList();
        var told = ProductLinker.Inference.Infer(
            knowledge.Records, [.. truths.Select(posting => posting with { Field = null, Occupation = null, Skills = [] })]);
        var pairs = truths.Zip(told).ToList();

        figures.Print($"{name} told", pairs.Count(pair => pair.Second.Field is not null), pairs.Count);
        figures.Print($"{name} field", pairs.Count(pair => pair.First.Field == pair.Second.Field), pairs.Count);
        figures.Print($"{name} field where told", pairs.Count(pair => pair.First.Field == pair.Second.Field), pairs.Count(pair => pair.Second.Field is not null));
        figures.Print($"{name} occupation", pairs.Count(pair => pair.First.Occupation == pair.Second.Occupation), pairs.Count);
        figures.Print($"{name} occupation unclear", pairs.Count(pair => pair.Second.Occupation is null), pairs.Count);
        figures.Print($"{name} skills found", pairs.Sum(pair => pair.First.Skills.Intersect(pair.Second.Skills).Count()), pairs.Sum(pair => pair.First.Skills.Count));
        figures.Print($"{name} skills right", pairs.Sum(pair => pair.First.Skills.Intersect(pair.Second.Skills).Count()), pairs.Sum(pair => pair.Second.Skills.Count));
        figures.Print(pairs.Select(pair => (pair.First.Field!.Value.Value, Called(pair.Second))));
        var untitled = ProductLinker.Inference.Infer(
            knowledge.Records, [.. truths.Select(posting => posting with { Title = "", Field = null, Occupation = null, Skills = [] })]);
        figures.Print($"{name} field told without a title", untitled.Count(posting => posting.Field is not null), truths.Count);
        figures.Print($"{name} field right where told without a title", truths.Zip(untitled).Count(pair => pair.First.Field == pair.Second.Field), untitled.Count(posting => posting.Field is not null));
        foreach (var (truth, wrong) in pairs.Where(pair => pair.First.Field != pair.Second.Field).Take(15))
        {
            output.WriteLine($"  {truth.Title}: {truth.Occupation?.Value} called {wrong.Occupation?.Value ?? Unclear}, {Called(wrong)}");
        }

        figures.Hold();
    }

    private static string Called(JobPosting posting) => posting.Field?.Value ?? Unclear;

    private static IReadOnlyList<JobPosting> Infer(IReadOnlyList<JsonElement> rows) =>
        ProductLinker.Inference.Infer(ProductLinker.Knowledge.Records, [.. rows.Select(ToPosting)]);

    private static JobPosting ToPosting(JsonElement row) => new()
    {
        Id = new PostingId(row.Text("id")),
        Title = row.TryGetProperty("title", out var title) ? title.GetString()! : "",
        Company = "",
        Description = row.Text("description"),
        Skills = [],
        Posted = default,
        Origin = new RecordOrigin("", default, "", 0),
    };
}
