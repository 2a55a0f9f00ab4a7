using CareerBot.Advising.Plugins;
using CareerBot.Knowledge;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Retrieval;

/// <summary>Asks the guides what people ask, in both languages, and what they do not say.</summary>
public sealed class GuideQuestionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuning")]
    [InlineData("held-out")]
    public async Task The_guide_that_answers_is_found_and_its_section_chosen(string half)
    {
        var questions = GuideQuestion.Read("guides.jsonl").Where(question => question.Half == half).ToList();

        var answers = await AnswerAsync(questions);

        var first = Share(answers, (question, hits) => hits.Take(1).Any(hit => question.IsGuide(hit.Passage)));
        var three = Share(answers, (question, hits) => hits.Any(hit => question.IsGuide(hit.Passage)));
        var section = Share(answers, (question, hits) => hits.Take(1).Any(hit => question.IsSection(hit.Passage)));
        output.WriteLine($"{half}: {questions.Count} questions, guide first {first:P1}, among three {three:P1}, section {section:P1}");
        foreach (var language in answers.GroupBy(answer => answer.Question.Language))
        {
            var share = Share([.. language], (question, hits) => hits.Take(1).Any(hit => question.IsGuide(hit.Passage)));
            output.WriteLine($"  {language.Key}: guide first {share:P1}");
        }

        var cited = Share(answers, (question, hits) => IsAnswered(hits, GuidesPlugin.LeastCloseness) && question.IsGuide(hits[0].Passage));
        output.WriteLine($"  answered from the expected guide {cited:P1}");
        cited.ShouldBeGreaterThanOrEqualTo(RetrievalThresholds.Cited);
        first.ShouldBeGreaterThanOrEqualTo(RetrievalThresholds.GuideFirst);
        three.ShouldBeGreaterThanOrEqualTo(RetrievalThresholds.GuideAmongThree);
        section.ShouldBeGreaterThanOrEqualTo(RetrievalThresholds.Section);
    }

    [Fact]
    public async Task What_the_guides_do_not_say_is_mostly_not_found()
    {
        var questions = GuideQuestion.Read("unanswerable.jsonl");

        var answers = await AnswerAsync(questions);

        var honest = Share(answers, (_, hits) => !IsAnswered(hits, GuidesPlugin.LeastCloseness));
        var strictly = Share(answers, (_, hits) => !IsAnswered(hits, GuidesPlugin.StrictCloseness));
        output.WriteLine($"{questions.Count} questions: not found {honest:P1}; asked strictly {strictly:P1}");
        honest.ShouldBeGreaterThanOrEqualTo(RetrievalThresholds.NotFound);
    }

    private static async Task<List<(GuideQuestion Question, IReadOnlyList<PassageHit> Hits)>> AnswerAsync(IReadOnlyList<GuideQuestion> questions)
    {
        var live = (await AdvisorApp.OverAsync(AdvisorApp.Demonstration)).Live;
        var answers = new List<(GuideQuestion, IReadOnlyList<PassageHit>)>();
        foreach (var question in questions)
        {
            answers.Add((question, await live.Current.Search.SearchAsync(
                question.Say, question.Filter(live.Today), 3, TestContext.Current.CancellationToken)));
        }

        return answers;
    }

    private static bool IsAnswered(IReadOnlyList<PassageHit> hits, double least) => hits.Count > 0 && hits[0].Closeness >= least;

    private static double Share(
        List<(GuideQuestion Question, IReadOnlyList<PassageHit> Hits)> answers,
        Func<GuideQuestion, IReadOnlyList<PassageHit>, bool> holds) =>
        answers.Count(answer => holds(answer.Question, answer.Hits)) / (double)answers.Count;
}
