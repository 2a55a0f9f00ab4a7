using System.Text.Json.Nodes;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Evaluation.Readings;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Cv;

/// <summary>
/// Reports how single messages about work are read, on the dialogue cases of the shared data: what was done, when, for
/// whom, what was denied and what others did. They were made for a long interview about work, which this product does not
/// hold; the figures say what its reading of CVs makes of them, and that it gets no worse.
/// </summary>
public sealed class DialogueCaseTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("experience_title")]
    [InlineData("company")]
    [InlineData("location")]
    public void What_a_person_was_for_whom_and_where(string slot)
    {
        var rows = SharedData.Rows("dialog_extract_entities_en.jsonl").Where(row => row["expected"]![slot] is not null and not JsonObject).ToList();

        var misses = rows.Where(row => !Fits(Slot(Jobs(row), slot), row["expected"]![slot]!.GetValue<string>())).Select(Said).ToList();

        CvReport.Print(output, $"dialogue cases, {slot}", (rows.Count - misses.Count, rows.Count), misses).ShouldBeGreaterThanOrEqualTo(CvReport.Of($"dialogue cases, {slot}"));
    }

    [Theory]
    [InlineData("start_date")]
    [InlineData("end_date")]
    public void When_work_began_and_ended(string slot)
    {
        var rows = SharedData.Rows("dialog_extract_dates_en.jsonl").Where(row => row["expected"]![slot] is JsonValue value && value.GetValue<string>().Length > 0).ToList();

        var misses = rows.Where(row => !IsMonth(slot == "end_date" ? Period(row)?.To : Period(row)?.From, row["expected"]![slot]!.GetValue<string>())).Select(Said).ToList();

        CvReport.Print(output, $"dialogue cases, {slot}", (rows.Count - misses.Count, rows.Count), misses).ShouldBeGreaterThanOrEqualTo(CvReport.Of($"dialogue cases, {slot}"));
    }

    [Fact]
    public void How_many_experiences_a_message_tells()
    {
        var rows = SharedData.Rows("dialog_experience_operations_en.jsonl");

        var misses = rows.Where(row => Jobs(row).Count != row["expected_operations"]!.AsArray().Count(operation => ((string?)operation!["data_operation"]!["contains"]) is "add" or "update")).Select(Said).ToList();

        CvReport.Print(output, "dialogue cases, experiences told", (rows.Count - misses.Count, rows.Count), misses).ShouldBeGreaterThanOrEqualTo(CvReport.Of("dialogue cases, experiences told"));
    }

    [Fact]
    public void What_others_do_or_the_person_does_not_is_no_job_of_theirs()
    {
        var rows = SharedData.Rows("dialog_responsibilities_en.jsonl");

        var misses = rows.Where(row => Jobs(row).Count > 0).Select(Said).ToList();

        CvReport.Print(output, "dialogue cases, responsibilities not taken for jobs", (rows.Count - misses.Count, rows.Count), misses).ShouldBeGreaterThanOrEqualTo(CvReport.Of("dialogue cases, responsibilities not taken for jobs"));
    }

    private static IReadOnlyList<CvExperience> Jobs(JsonNode row) => CvReading.Content(row["user"]!.GetValue<string>()).Experiences;

    private static WorkPeriod? Period(JsonNode row) => CvReading.Tools.Reader.Divide(row["user"]!.GetValue<string>())
        .SelectMany(section => section.Lines).Select(line => line.Period?.Period).FirstOrDefault(period => period is not null);

    private static string Slot(IReadOnlyList<CvExperience> jobs, string slot) => jobs.Count == 0 ? "" : slot switch
    {
        "company" => jobs[0].Employer,
        "location" => jobs[0].Place,
        _ => jobs[0].Title,
    };

    private static bool Fits(string found, string expected) => expected.Length == 0 ? found.Length == 0 : found.Contains(expected, StringComparison.OrdinalIgnoreCase);

    private static bool IsMonth(YearMonth? found, string expected) =>
        found is not null && expected.Contains($"{found.Year}", StringComparison.Ordinal)
        && (found.Month is null || expected.Length < 6 || expected.Contains($"{found.Month:D2}", StringComparison.Ordinal));

    private static string Said(JsonNode row) => $"{row["name"]}: {row["user"]}";
}
