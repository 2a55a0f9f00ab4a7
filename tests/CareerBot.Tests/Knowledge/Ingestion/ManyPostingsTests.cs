using System.Diagnostics;
using System.Globalization;
using System.Text;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class ManyPostingsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("jobs/many.csv")]
    [InlineData("jobs/many.jsonl")]
    public void As_many_postings_as_the_published_study_are_read_in_seconds(string path)
    {
        const int Count = 37_000;
        var folder = new KnowledgeFolder().With(path, path.EndsWith("csv", StringComparison.Ordinal) ? Csv(Count) : Lines(Count));
        var watch = Stopwatch.StartNew();

        var reading = folder.Read();

        output.WriteLine($"{Count} postings in {watch.ElapsedMilliseconds} ms");
        reading.Counts.Postings.ShouldBe(Count + 3);
        reading.Faults.ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    private static string Csv(int count)
    {
        var text = new StringBuilder("id,title,company,field,description,skills,salary_min,salary_max,posted,expires,language\n");
        for (var number = 0; number < count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"many-{number},护理员,医院{number % 500},care,\"{Description}\",first-aid;wound-care,5000,7000,2026-11-01,2027-01-01,zh\n");
        }

        return text.ToString();
    }

    private static string Lines(int count)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            text.Append("{\"id\": \"many-").Append(number).Append("\", \"title\": \"护理员\", \"company\": \"医院\", \"description\": \"")
                .Append(Description.Replace("\"\"", "", StringComparison.Ordinal))
                .Append("\", \"skills\": \"first-aid;wound-care\", \"posted\": \"2026-11-01\"}\n");
        }

        return text.ToString();
    }

    private static string Description { get; } = string.Concat(Enumerable.Repeat("照顾病人，协助护士，\"\"认真负责\"\"。", 20));
}
