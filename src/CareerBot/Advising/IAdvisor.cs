using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>Turns one message into Advice.</summary>
public interface IAdvisor
{
    /// <summary>Answers a message.</summary>
    /// <param name="state">The conversation so far, as the previous answer left it; <see cref="DialogueState.New"/> at first.</param>
    /// <param name="message">The person's words.</param>
    /// <param name="cancellationToken">Cancels the answer.</param>
    /// <returns>The Advice, and the state to keep for the next message.</returns>
    Task<AdvisedTurn> AdviseAsync(DialogueState state, PersonMessage message, CancellationToken cancellationToken);

    /// <summary>Greets a person who has just arrived.</summary>
    /// <param name="state">The state of the conversation.</param>
    /// <param name="language">The language to greet in.</param>
    /// <returns>A greeting with three starters.</returns>
    AdvisedTurn Welcome(DialogueState state, Language language);
}
