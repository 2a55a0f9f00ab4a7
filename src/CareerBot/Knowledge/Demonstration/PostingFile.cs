using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareerBot.Careers;
using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>Writes made-up postings as <c>*.csv</c> or <c>*.jsonl</c>, and the truth about them beside.</summary>
/// <param name="path">The file.</param>
public sealed class PostingFile(string path)
{
    private const int BetweenReports = 500;
    private const string Day = "yyyy-MM-dd";
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _isLines = path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the truth is written: beside the file, under a name that no knowledge folder reads.</summary>
    public string TruthPath { get; } = Path.ChangeExtension(path, null) + ".truth.tsv";

    /// <summary>Writes the files, replacing what is there.</summary>
    /// <param name="postings">The postings.</param>
    /// <param name="count">How many there are, for the progress.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public async Task WriteAsync(
        IEnumerable<GeneratedPosting> postings, int count, IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        await using var file = new StreamWriter(path, s_encoding, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write });
        await using var truth = new StreamWriter(TruthPath, s_encoding, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write });
        await truth.WriteAsync("id\tfield\toccupation\tskills\tlabeled\n");
        if (!_isLines)
        {
            await file.WriteAsync(string.Join(',', PostingColumns.Names.Take((int)PostingColumn.Source)) + "\n");
        }

        var written = 0;
        foreach (var posting in postings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await file.WriteAsync(_isLines ? Line(posting.Row) : Row(posting.Row));
            await truth.WriteAsync(Truth(posting));
            if (++written % BetweenReports == 0 || written == count)
            {
                progress?.Report(new PublicationProgress("Writing postings", (double)written / count));
            }
        }
    }

    private static string Truth(GeneratedPosting posting) =>
        $"{posting.Row.Id.Value}\t{posting.Field.Value}\t{posting.Occupation.Value}\t{Ids(posting.Skills)}\t{(posting.Row.Field is null ? "no" : "yes")}\n";

    private static string Row(JobPosting row) => string.Join(',', Values(row).Select(Quoted)) + "\n";

    private static string Quoted(string? value) =>
        value is null ? "" : value.AsSpan().ContainsAny("\",\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static string Line(JobPosting row)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            foreach (var (column, value) in Values(row).Index())
            {
                if (value is not null)
                {
                    json.WriteString(PostingColumns.Name((PostingColumn)column), value);
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>The values in the order of the columns; <see langword="null"/> where a column is empty.</summary>
    private static string?[] Values(JobPosting row) =>
    [
        row.Id.Value,
        row.Title,
        row.Company,
        row.Field?.Value,
        row.Occupation?.Value,
        row.District?.Value,
        row.Description,
        row.Skills.Count == 0 ? null : Ids(row.Skills),
        row.SalaryMin?.ToString(CultureInfo.InvariantCulture),
        row.SalaryMax?.ToString(CultureInfo.InvariantCulture),
        row.ExperienceYears?.ToString(CultureInfo.InvariantCulture),
        Word(FormatWords.EducationLevels, row.Education),
        Word(FormatWords.WorkModes, row.Mode),
        row.Posted.ToString(Day, CultureInfo.InvariantCulture),
        row.Expires?.ToString(Day, CultureInfo.InvariantCulture),
        row.Url?.ToString(),
        row.Language?.Code(),
    ];

    private static string? Word<T>(IReadOnlyDictionary<string, T> words, T? value)
        where T : struct => value is { } known ? words.First(word => EqualityComparer<T>.Default.Equals(word.Value, known)).Key : null;

    private static string Ids(IReadOnlyList<SkillId> skills) => string.Join(';', skills.Select(skill => skill.Value));
}
