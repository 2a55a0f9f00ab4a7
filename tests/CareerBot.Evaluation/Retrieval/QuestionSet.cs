using System.Text.Json;
using CareerBot.Careers;

namespace CareerBot.Evaluation.Retrieval;

/// <summary>Texts and questions with the texts that answer them, from the folder of shared data beside the repository.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Language">The language of the texts.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Questions">The questions.</param>
internal sealed record QuestionSet(
    string Name, Language Language, IReadOnlyList<(string Id, string Text)> Texts, IReadOnlyList<(string Say, string[] Relevant)> Questions)
{
    /// <summary>Reads lines of the shared data.</summary>
    public static IReadOnlyList<JsonElement> Lines(string folder, string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>All sets.</summary>
    public static IEnumerable<QuestionSet> All(string folder)
    {
        var passages = Lines(folder, "retrieval_xquad_passages_en_zh.jsonl");
        var questions = Lines(folder, "retrieval_xquad_questions_en_zh.jsonl");
        foreach (var (asked, told) in new[] { ("en", "en"), ("zh", "zh"), ("en", "zh"), ("zh", "en") })
        {
            yield return new($"xquad {asked}-{told}", LanguageCode.Parse(told)!.Value, TextsOf(passages, told), Sample(questions, asked, 3));
        }

        yield return new(
            "cmrc zh-zh", Language.Zh, TextsOf(Lines(folder, "retrieval_cmrc_passages_zh.jsonl"), "text"), Sample(Lines(folder, "retrieval_cmrc_questions_zh.jsonl"), "question", 3));
        yield return new(
            "handbook en-en", Language.En, TextsOf(Lines(folder, "retrieval_handbook_pages_en.jsonl"), "markdown"), Sample(Lines(folder, "retrieval_handbook_questions_en.jsonl"), "question", 1));
        var faq = Lines(folder, "faq_paraphrases_en.jsonl");
        yield return new(
            "faq en-en",
            Language.En,
            [.. faq.Select(line => (Word(line, "id"), $"{Word(line, "question")}\n{string.Join('\n', Words(line, "answers"))}"))],
            [.. faq.SelectMany(line => Words(line, "paraphrases").Take(3).Select(say => (say, new[] { Word(line, "id") })))]);
    }

    private static List<(string Id, string Text)> TextsOf(IReadOnlyList<JsonElement> lines, string key) =>
        [.. lines.Select(line => (Word(line, "id"), Word(line, key)))];

    /// <summary>Every so many questions: enough to measure by, few enough to wait for.</summary>
    private static List<(string Say, string[] Relevant)> Sample(IReadOnlyList<JsonElement> lines, string key, int every) =>
        [.. lines.Where((_, i) => i % every == 0).Select(line => (Word(line, key), Words(line, "relevant")))];

    private static string Word(JsonElement line, string key) => line.GetProperty(key).GetString()!;

    private static string[] Words(JsonElement line, string key) => [.. line.GetProperty(key).EnumerateArray().Select(item => item.GetString()!)];
}
