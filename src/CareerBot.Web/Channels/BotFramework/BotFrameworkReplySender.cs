using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Conversations;
using CareerBot.Knowledge;
using CareerBot.Web.Channels.Cards;
using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Channels.Replies;
using CareerBot.Web.Pictures;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>Sends answers through the connector.</summary>
internal sealed partial class BotFrameworkReplySender(
    Connector connector, ILiveKnowledge knowledge, PictureStudio pictures, ILogger<BotFrameworkReplySender> log) : IReplySender
{
    /// <inheritdoc/>
    public string Channel => BotFrameworkChannel.Name;

    /// <inheritdoc/>
    public async Task ShowTypingAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(turn, new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            LogTypingFailed(exception);
        }
    }

    /// <inheritdoc/>
    public Task SendAsync(InboundTurn turn, Advice advice, CancellationToken cancellationToken)
    {
        var address = ReplyAddress.Read(turn.ReplyAddress);
        var site = new Uri(address.Site);
        var reply = ReplyActivity.Of(advice, knowledge.Current.Base, new RecordLinks(site), pictures.LinksAt(site));
        return SendAsync(turn, WithButtonsOnCards(reply), cancellationToken);
    }

    /// <summary>Teams shows no suggested actions beside attachments: the last card takes them over.</summary>
    private static Activity WithButtonsOnCards(Activity reply)
    {
        if (reply is not { Attachments: [.., { Content: JsonObject card }], SuggestedActions: { } suggested })
        {
            return reply;
        }

        card["actions"] = CardParts.Nodes(suggested.Actions.Select(action => CardParts.Say(action.Title, action.Value)));
        return reply with { SuggestedActions = null };
    }

    private Task SendAsync(InboundTurn turn, Activity activity, CancellationToken cancellationToken) =>
        connector.SendAsync(ReplyAddress.Read(turn.ReplyAddress), activity, cancellationToken);

    [LoggerMessage(LogLevel.Debug, "Typing could not be shown.")]
    private partial void LogTypingFailed(Exception exception);
}
