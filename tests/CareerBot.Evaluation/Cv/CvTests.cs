using System.Text.Json.Nodes;
using CareerBot.Evaluation.Readings;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Cv;

/// <summary>Measures what is found in CVs, pasted and sent.</summary>
public sealed class CvTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_experience_of_the_shared_cases_is_found()
    {
        var rows = SharedData.Rows("cv_texts_expected.jsonl");

        var misses = new List<string>();
        foreach (var row in rows)
        {
            var seen = await CvWitness.PasteAsync(row["cv"]!.GetValue<string>());
            var missed = row["expected_experiences"]!.AsArray()
                .Select(tokens => tokens!.AsArray().Select(Token).ToList())
                .Where(tokens => !seen.Jobs.Any(job => CvWitness.Holds(job, tokens)))
                .ToList();
            misses.AddRange(missed.Count == 0 ? [] : [$"{row["name"]}: {string.Join(" | ", missed.Select(tokens => string.Join(", ", tokens)))}"]);
        }

        CvReport.Print(output, "shared cases with every experience", (rows.Count - misses.Count, rows.Count), misses)
            .ShouldBeGreaterThanOrEqualTo(CvReport.Of("shared cases with every experience"));
        misses.ShouldNotContain(miss => miss.StartsWith("chinese-cv", StringComparison.Ordinal));
    }

    [Fact]
    public Task Experiences_of_pasted_CVs_are_found() => FindAsync("own experiences, pasted", cv => CvWitness.PasteAsync(cv.Cv));

    [Fact]
    public Task Experiences_of_PDF_files_are_found() => FindAsync("own experiences, as PDF", cv => CvWitness.SendAsync(Pdf(cv.Cv)));

    [Fact]
    public Task Experiences_of_Word_files_are_found() => FindAsync("own experiences, as DOCX", cv => CvWitness.SendAsync(new TestDocx().Paragraphs(cv.Cv).Build()));

    [Fact]
    public async Task What_is_no_job_is_not_taken_for_one()
    {
        var (found, wrong) = (0, new List<string>());
        foreach (var cv in OwnCv.All)
        {
            var seen = await CvWitness.PasteAsync(cv.Cv);
            found += seen.Jobs.Count;
            wrong.AddRange(seen.Jobs.Where(job => !cv.Experiences.Any(tokens => CvWitness.Holds(job, tokens))).Select(job => $"{cv.Name}: {job["title"]}"));
        }

        CvReport.Print(output, "own jobs that are none", (wrong.Count, found), wrong).ShouldBeLessThanOrEqualTo(CvReport.Of("own jobs that are none"));
    }

    [Fact]
    public async Task Studies_and_skills_are_found_with_the_persons_words()
    {
        var (studies, skills) = (new List<string>(), new List<string>());
        foreach (var cv in OwnCv.All)
        {
            var seen = await CvWitness.PasteAsync(cv.Cv);
            studies.AddRange(cv.Studies.Where(text => !seen.Studies.Any(study => CvWitness.Holds(study, [text]))).Select(text => $"{cv.Name}: {text}"));
            skills.AddRange(cv.Skills.Where(id => !seen.Skills.Any(skill => (string?)skill["skill"] == id && IsOwnWords(cv, skill))).Select(id => $"{cv.Name}: {id}"));
        }

        var (allStudies, allSkills) = (OwnCv.All.Sum(cv => cv.Studies.Count), OwnCv.All.Sum(cv => cv.Skills.Count));
        CvReport.Print(output, "own studies", (allStudies - studies.Count, allStudies), studies).ShouldBeGreaterThanOrEqualTo(CvReport.Of("own studies"));
        CvReport.Print(output, "own skills", (allSkills - skills.Count, allSkills), skills).ShouldBeGreaterThanOrEqualTo(CvReport.Of("own skills"));
    }

    [Fact]
    public async Task Personal_details_are_neither_said_nor_remembered()
    {
        var seen = new List<string>();
        foreach (var cv in OwnCv.All.Where(cv => cv.Secrets.Count > 0))
        {
            var (pasted, sent) = (await CvWitness.PasteAsync(cv.Cv), await CvWitness.SendAsync(Pdf(cv.Cv)));
            seen.AddRange(cv.Secrets.Where(secret => (pasted.Everything + sent.Everything).Contains(secret, StringComparison.Ordinal)).Select(secret => $"{cv.Name}: {secret}"));
        }

        CvReport.Print(output, "personal details seen", (seen.Count, OwnCv.All.Sum(cv => cv.Secrets.Count)), seen).ShouldBeLessThanOrEqualTo(CvReport.Of("personal details seen"));
    }

    private static string Token(JsonNode? token) => token is JsonObject contains ? contains["contains"]!.GetValue<string>() : token!.GetValue<string>();

    private static bool IsOwnWords(OwnCv cv, JsonNode skill) =>
        Squeezed(cv.Cv).Contains(Squeezed(skill["evidence"]!.GetValue<string>().TrimEnd('…')), StringComparison.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>A page whose wide gaps are places further to the right, as tabulators leave them.</summary>
    private static byte[] Pdf(string text)
    {
        var pdf = new TestPdf();
        var top = double.MaxValue;
        foreach (var line in text.Split('\n'))
        {
            if (top > 780)
            {
                pdf.Page();
                top = 50;
            }

            var left = 40.0;
            foreach (var cell in System.Text.RegularExpressions.Regex.Split(line, " {3,}").Where(cell => cell.Length > 0))
            {
                pdf.Text(left, top, cell);
                left += cell.Sum(letter => letter <= 255 ? 5 : 10) + 40;
            }

            top += line.Length == 0 ? 10 : 15;
        }

        return pdf.Build();
    }

    private async Task FindAsync(string figure, Func<OwnCv, Task<CvSeen>> show)
    {
        var misses = new List<string>();
        foreach (var cv in OwnCv.All)
        {
            var seen = await show(cv);
            misses.AddRange(cv.Experiences.Where(tokens => !seen.Jobs.Any(job => CvWitness.Holds(job, tokens))).Select(tokens => $"{cv.Name}: {string.Join(", ", tokens)} | {string.Join(" ; ", seen.Jobs.Select(job => job["title"] + "/" + job["employer"] + "/" + job["from"] + "/" + job["to"]))}"));
        }

        var all = OwnCv.All.Sum(cv => cv.Experiences.Count);
        CvReport.Print(output, figure, (all - misses.Count, all), misses).ShouldBeGreaterThanOrEqualTo(CvReport.Of(figure));
    }
}
