using System.Text.Json;
using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Evaluation.Retrieval;

/// <summary>A question about the center and the section that answers it; without a guide when the knowledge does not say.</summary>
/// <param name="Id">The line's id.</param>
/// <param name="Half"><c>tuning</c> was looked at while weights were chosen; <c>held-out</c> was not.</param>
/// <param name="Language">The language of the question.</param>
/// <param name="Say">The question.</param>
/// <param name="Guide">The guide that answers; <see langword="null"/> when none does.</param>
/// <param name="Sections">The sections that answer, counted from 1.</param>
/// <param name="Audience">Who asks, when it is not a job seeker.</param>
/// <param name="On">The day of the question, when it is not today.</param>
internal sealed record GuideQuestion(
    string Id, string Half, string Language, string Say, string? Guide, int[]? Sections, string? Audience, DateOnly? On)
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web);

    /// <summary>Reads a file of questions.</summary>
    public static IReadOnlyList<GuideQuestion> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Retrieval", "questions", file))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<GuideQuestion>(line, s_format)!),
    ];

    /// <summary>What the advisor searches for this question.</summary>
    public PassageFilter Filter(DateOnly today) => new(
        [RecordKind.Guide, RecordKind.Center],
        Audiences: Audience is null ? [Careers.Audience.All, Careers.Audience.Seeker] : [Careers.Audience.All, Enum.Parse<Audience>(Audience, ignoreCase: true)],
        On: On ?? today);

    /// <summary>Whether a passage is of the guide that answers.</summary>
    public bool IsGuide(Passage passage) => passage.Record == new RecordKey(RecordKind.Guide, Guide ?? "");

    /// <summary>Whether a passage is a section that answers.</summary>
    public bool IsSection(Passage passage) =>
        IsGuide(passage) && Sections!.Any(section => passage.Id.EndsWith($"/{section - 1}", StringComparison.Ordinal));
}
