using System.Text;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Conversations;

/// <summary>Plays every scripted conversation through the product's own advisor.</summary>
public sealed class ScriptedConversationTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Scripts()
    {
        var scripts = new TheoryData<string, string>();
        foreach (var file in new[] { "en.jsonl", "zh.jsonl", "switching.jsonl", "hospital.jsonl" })
        {
            foreach (var conversation in ScriptedConversation.Read(file))
            {
                scripts.Add(file, conversation.Id);
            }
        }

        return scripts;
    }

    [Fact]
    public void There_are_enough_conversations_in_each_language_and_across()
    {
        ScriptedConversation.Read("en.jsonl").Count.ShouldBeGreaterThanOrEqualTo(25);
        ScriptedConversation.Read("zh.jsonl").Count.ShouldBeGreaterThanOrEqualTo(25);
        ScriptedConversation.Read("switching.jsonl").Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_scripted_conversation_goes_as_written(string file, string id)
    {
        var script = ScriptedConversation.Read(file).Single(conversation => conversation.Id == id);
        var app = await AdvisorApp.OverAsync(file == "hospital.jsonl" ? AdvisorApp.Hospital : AdvisorApp.Demonstration);
        var transcript = new StringBuilder();

        var faults = await PlayAsync(app, script, transcript);

        output.WriteLine(transcript.ToString());
        faults.ShouldBeEmpty(transcript.ToString());
    }

    private static async Task<List<string>> PlayAsync(AdvisorApp app, ScriptedConversation script, StringBuilder transcript)
    {
        var faults = new List<string>();
        var state = DialogueState.New;
        foreach (var turn in script.Turns)
        {
            var reply = await app.Advisor.AdviseAsync(state, new PersonMessage(turn.Say), TestContext.Current.CancellationToken);
            transcript.AppendJoin(
                Environment.NewLine,
                "> " + turn.Say,
                "  [" + string.Join(", ", reply.Advice.Intents) + "] [" + string.Join(", ", reply.Advice.Calls) + "]",
                reply.Advice.Text,
                "");
            faults.AddRange(ReplyJudge.Faults(reply, turn.Expect).Concat(HouseRules(app, reply, state)).Select(fault => $"“{turn.Say}”: {fault}"));
            state = reply.State;
        }

        return faults;
    }

    private static IEnumerable<string> HouseRules(AdvisorApp app, AdvisedTurn reply, DialogueState before)
    {
        var advice = reply.Advice;
        if (advice.Text == before.LastText)
        {
            yield return "said the same twice in a row";
        }

        if (!ReplyJudge.IsIn(advice.Language, advice.Text))
        {
            yield return $"the words are not {advice.Language.Code()}";
        }

        if (advice.Suggestions.Count > 3)
        {
            yield return "suggested more than three next steps";
        }

        foreach (var source in advice.Sources.Where(source => !advice.Text.Contains($"[{source.Number}]", StringComparison.Ordinal)))
        {
            yield return $"source {source.Number} has no mark";
        }

        foreach (var violation in advice.Facts.OfType<LearningPathFact>()
            .SelectMany(fact => LearningPathRules.Check(fact.Path, reply.State.Profile, app.Live.Current.Base, app.Live.Today)))
        {
            yield return $"the path breaks a rule: {violation}";
        }
    }
}
