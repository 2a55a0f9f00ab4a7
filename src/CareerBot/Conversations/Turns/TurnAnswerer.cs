using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>Asks the advisor and keeps the state it leaves.</summary>
internal sealed class TurnAnswerer(
    IAdvisor advisor, ConversationStore conversations, IEnumerable<ISentFiles> files, IOptions<ConversationsOptions> options)
{
    private const int WriteAttempts = 5;

    /// <summary>Works out the answer to a Turn. The state is kept only with the answer it belongs to.</summary>
    /// <returns>The answer; <see langword="null"/> when none is due: a second greeting, an erased conversation, a Turn another node closed.</returns>
    public async Task<Advice?> AnswerAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        turn = turn with { Inbound = await WithFilesAsync(turn.Inbound, cancellationToken) };
        for (var attempt = 1; attempt <= WriteAttempts; attempt++)
        {
            var conversation = await conversations.LoadAsync(turn, cancellationToken);
            if (conversation is null || (turn.Inbound.Kind == TurnKind.Welcome && conversation.Welcomed))
            {
                return null;
            }

            var advised = await AdviseAsync(conversation, turn.Inbound, cancellationToken);
            if (await conversations.SaveAsync(conversation, turn, advised.State, cancellationToken))
            {
                return advised.Advice;
            }
        }

        throw new InvalidOperationException(
            $"The state of {turn.Inbound.Conversation} was changed by others {WriteAttempts} times in a row while Turn {turn.Sequence} was answered; find out what else writes it.");
    }

    /// <summary>Words an apology in the conversation's language. Nothing is kept.</summary>
    /// <returns>The apology; <see langword="null"/> when nobody asked anything, or nothing is open any more.</returns>
    public async Task<Advice?> ApologizeAsync(AcceptedTurn turn, CancellationToken cancellationToken) =>
        turn.Inbound.Kind == TurnKind.Message && await conversations.LoadAsync(turn, cancellationToken) is { } conversation
            ? Apology.For(turn.Inbound, LanguageOf(conversation, turn.Inbound))
            : null;

    private async Task<InboundTurn> WithFilesAsync(InboundTurn turn, CancellationToken cancellationToken) =>
        turn.Files is not { Count: > 0 } ? turn
        : files.FirstOrDefault(sender => sender.Channel == turn.Conversation.Channel) is { } sent
            ? turn with { Cv = await sent.ReadAsync(turn, cancellationToken) }
            : turn with { Cv = CvDocument.Unread(CvFault.NotFetched) };

    private async Task<AdvisedTurn> AdviseAsync(
        Conversation conversation, InboundTurn turn, CancellationToken cancellationToken) => turn.Kind switch
        {
            TurnKind.Welcome => advisor.Welcome(conversation.State, LanguageOf(conversation, turn)),
            _ => await advisor.AdviseAsync(conversation.State, new PersonMessage(turn.Text, turn.Locale, turn.Cv), cancellationToken),
        };

    private Language LanguageOf(Conversation conversation, InboundTurn turn) =>
        conversation.State.ChosenLanguage
        ?? conversation.State.LastLanguage
        ?? turn.Locale
        ?? options.Value.DefaultLanguage;
}
