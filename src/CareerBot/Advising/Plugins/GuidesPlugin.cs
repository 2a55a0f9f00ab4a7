using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Answers questions from the center's guides.</summary>
internal sealed class GuidesPlugin(AdvisingTurn turn)
{
    /// <summary>How close the first passage must be; below it the honest answer is "not found". Measured on the guide questions.</summary>
    internal const double LeastCloseness = 0.32;

    /// <summary>How close for a question that may have nothing to do with the center.</summary>
    internal const double StrictCloseness = 0.42;

    private const int Most = 3;

    /// <summary>Finds the passages that answer a question.</summary>
    /// <returns>At most three passages, best first; empty when the knowledge holds no answer.</returns>
    [KernelFunction(Tools.AnswerFromGuides)]
    [Description("Find what the center's guides say on a question about rules, fees, dates, documents or the center. An empty list means: say it is not known and offer a counselor.")]
    public async Task<string> AnswerAsync(
        [Description("The question in the person's words.")] string question,
        [Description("Whether only a close answer will do, because the question may have nothing to do with the center.")] bool strict = false,
        CancellationToken cancellationToken = default)
    {
        var filter = new PassageFilter(
            [RecordKind.Guide, RecordKind.Center], Audiences: [Audience.All, Audience.Seeker], On: turn.Recommender.Today);
        var hits = await turn.Published.Search.SearchAsync(question, filter, Most, cancellationToken);
        var passages = hits.TakeWhile(hit => hit.Closeness >= (strict ? StrictCloseness : LeastCloseness)).Select(hit => hit.Passage).ToList();
        foreach (var passage in passages.Take(1))
        {
            turn.Cite(passage.Record.Kind, passage.Record.Id, passage.Text);
        }

        return turn.Record(new GuideAnswered(passages, question));
    }
}
