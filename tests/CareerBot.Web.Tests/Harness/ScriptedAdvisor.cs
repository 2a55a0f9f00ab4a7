using System.Collections.Concurrent;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Testing;

namespace CareerBot.Web.Tests;

/// <summary>
/// Answers "show NAME" with that sample fact, "cite" with a citation, "wait NAME" once <see cref="Release"/> is called,
/// and anything else with the words themselves.
/// </summary>
public sealed class ScriptedAdvisor : IAdvisor
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waits = [];

    public ConcurrentQueue<PersonMessage> Heard { get; } = [];

    public void Release(string name) => Wait(name).TrySetResult();

    public async Task<AdvisedTurn> AdviseAsync(
        DialogueState state, PersonMessage message, CancellationToken cancellationToken)
    {
        Heard.Enqueue(message);
        var words = message.Text.Split(' ', 2);
        if (words[0] == "wait")
        {
            await Wait(words[1]).Task.WaitAsync(cancellationToken);
        }

        var language = message.Locale ?? Language.En;
        var advice = words switch
        {
            ["show", var name] => Plain($"Here is {name}.", language) with { Facts = [SampleFacts.All[name]] },
            ["cite", ..] => Cited(language),
            _ => Plain($"Heard: {message.Text}", language),
        };
        return new AdvisedTurn(advice, state with { Turns = state.Turns + 1 });
    }

    public AdvisedTurn Welcome(DialogueState state, Language language) => new(
        Plain(language == Language.Zh ? "你好！" : "Hello!", language) with
        {
            Intents = ["greet"],
            Suggestions =
            [
                new Suggestion(language == Language.Zh ? "看职业" : "Show occupations", "show occupations"),
                new Suggestion(language == Language.Zh ? "看路径" : "Show a path", "show learning-path"),
                new Suggestion(language == Language.Zh ? "退费规则" : "Refund rules", "cite"),
            ],
        },
        state);

    private static Advice Plain(string text, Language language) => new()
    {
        Language = language,
        Text = text,
        Intents = ["scripted"],
        Suggestions = [new Suggestion("Again", "again")],
    };

    private static Advice Cited(Language language) => Plain(
        "You get everything back until seven days before the start [1]. Courses are cheap [2].", language) with
    {
        Sources =
        [
            new AdviceSource(1, new RecordKey(RecordKind.Guide, "refunds"), "Refund \"rules\"", null, new DateOnly(2026, 11, 2), "Until seven days before the start you get everything back."),
            new AdviceSource(2, new RecordKey(RecordKind.Course, "dough-basics"), new string('x', 100), new Uri("/records/course/dough-basics", UriKind.Relative), new DateOnly(2026, 11, 2), new string('y', 300)),
            new AdviceSource(3, new RecordKey(RecordKind.Course, "chocolate-work"), "Not cited", null, new DateOnly(2026, 11, 2), ""),
        ],
    };

    private TaskCompletionSource Wait(string name) =>
        _waits.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
