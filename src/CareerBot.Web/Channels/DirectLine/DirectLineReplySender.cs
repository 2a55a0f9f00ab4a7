using CareerBot.Advising;
using CareerBot.Conversations;
using CareerBot.Knowledge;
using CareerBot.Web.Channels.Replies;
using CareerBot.Web.Pictures;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Puts answers into the transcript; open streams and later readers find them there.</summary>
internal sealed class DirectLineReplySender(
    DirectLineConversations conversations, ILiveKnowledge knowledge, PictureStudio pictures, TypingSignals typing, TimeProvider time) : IReplySender
{
    /// <inheritdoc/>
    public string Channel => DirectLineChannel.Name;

    /// <inheritdoc/>
    public Task ShowTypingAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        typing.Show(turn.Conversation.Value, time.GetUtcNow());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task SendAsync(InboundTurn turn, Advice advice, CancellationToken cancellationToken)
    {
        var site = new Uri(turn.ReplyAddress);
        var reply = ReplyActivity.Of(advice, knowledge.Current.Base, new RecordLinks(site), pictures.LinksAt(site)) with
        {
            From = DirectLineChannel.Bot,
            // A greeting answers nothing a client has seen.
            ReplyToId = turn.Kind == TurnKind.Welcome ? null : turn.MessageId,
        };
        await conversations.AppendAsync(turn.Conversation, turn.ReplyId, fromPerson: false, reply, cancellationToken);
    }
}
