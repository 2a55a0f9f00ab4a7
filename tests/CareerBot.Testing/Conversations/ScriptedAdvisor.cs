using System.Collections.Concurrent;
using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>An advisor that repeats what it hears and counts messages; a script may come first.</summary>
public sealed class ScriptedAdvisor : IAdvisor
{
    private readonly ConcurrentQueue<PersonMessage> _heard = new();

    /// <summary>Runs before each answer: to wait, to fail, to interfere.</summary>
    public Func<PersonMessage, CancellationToken, Task> Script { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The messages heard, in order.</summary>
    public IReadOnlyList<string> Heard => [.. _heard.Select(message => message.Text)];

    public async Task<AdvisedTurn> AdviseAsync(
        DialogueState state, PersonMessage message, CancellationToken cancellationToken)
    {
        _heard.Enqueue(message);
        await Script(message, cancellationToken);
        return Say(state, message.Text, message.Locale ?? Language.En);
    }

    public AdvisedTurn Welcome(DialogueState state, Language language) => Say(state, $"welcome {language}", language);

    private static AdvisedTurn Say(DialogueState state, string text, Language language) => new(
        new Advice { Language = language, Text = text, Intents = ["echo"] },
        state with { Turns = state.Turns + 1, LastLanguage = language });
}
