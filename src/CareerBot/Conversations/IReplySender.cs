using CareerBot.Advising;

namespace CareerBot.Conversations;

/// <summary>Carries replies back to the person; each channel implements it for its own conversations.</summary>
public interface IReplySender
{
    /// <summary>The channel this sender serves, as in <see cref="ConversationId.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>Shows that an answer is being written. Never fails a Turn.</summary>
    Task ShowTypingAsync(InboundTurn turn, CancellationToken cancellationToken);

    /// <summary>Delivers an answer.</summary>
    /// <param name="turn">The Turn it answers.</param>
    /// <param name="advice">The answer.</param>
    /// <param name="cancellationToken">Cancels the delivery.</param>
    Task SendAsync(InboundTurn turn, Advice advice, CancellationToken cancellationToken);
}
