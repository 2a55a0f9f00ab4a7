using System.Text.Json;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Channels.Replies;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>Hands Activities from the Bot Framework over to conversations.</summary>
internal sealed class BotFrameworkChannel(ITranscriptStore transcript, ITurnIntake intake, CvIntake cvs)
{
    /// <summary>The channel's name in <see cref="ConversationId.Channel"/>; the wire's own channel is part of the id.</summary>
    public const string Name = "botframework";

    private const string InstallationUpdate = "installationUpdate";

    /// <summary>Takes an Activity in; types nobody here treats are let pass.</summary>
    /// <param name="activity">The Activity; channel, conversation and service address are there.</param>
    /// <param name="site">Where this site is reached.</param>
    /// <param name="cancellationToken">Cancels waiting.</param>
    public async Task ReceiveAsync(Activity activity, string site, CancellationToken cancellationToken)
    {
        var words = cvs.Kept(CardWords.Of(activity));
        if (TurnOf(activity, words, site) is not { } turn)
        {
            return;
        }

        await transcript.AppendAsync(
            turn.Conversation,
            turn.MessageId,
            fromPerson: true,
            (_, _) => JsonSerializer.Serialize(Kept(activity, words), WireJson.Format.Activity),
            cancellationToken);
        await intake.AcceptAsync(turn, cancellationToken);
    }

    /// <summary>What an Activity asks for.</summary>
    /// <returns><see langword="null"/> when it asks for nothing.</returns>
    private static InboundTurn? TurnOf(Activity activity, string words, string site)
    {
        var files = FileAddresses.Of(activity);
        var kind = activity.Type switch
        {
            ActivityTypes.Message when words.Length + files.Count > 0 => TurnKind.Message,
            ActivityTypes.ConversationUpdate when PersonJoined(activity) => TurnKind.Welcome,
            InstallationUpdate => TurnKind.Welcome,
            _ => (TurnKind?)null,
        };
        return kind is null ? null : new InboundTurn(
            new ConversationId(Name, $"{activity.ChannelId}/{activity.Conversation!.Id}"),
            // Both kinds of arrival may come, in either order, and greet once.
            kind == TurnKind.Welcome ? "welcome" : activity.Id ?? Guid.NewGuid().ToString("N"),
            activity.From?.Id ?? "",
            kind == TurnKind.Welcome ? "" : words,
            LanguageCode.Parse(activity.Locale),
            kind.Value,
            AddressOf(activity, kind.Value, site).Write())
        {
            Files = kind == TurnKind.Message && files.Count > 0 ? files : null,
        };
    }

    /// <summary>What is stored: neither where files lie nor their names, and no personal details of a pasted CV.</summary>
    private static Activity Kept(Activity activity, string words) => activity with
    {
        CallerId = null,
        Text = string.IsNullOrEmpty(activity.Text) ? activity.Text : words,
        Attachments = activity.Attachments is null ? null
            : [.. activity.Attachments.Where(attachment => attachment.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true)
                .Select(attachment => new Attachment(attachment.ContentType))],
    };

    private static bool PersonJoined(Activity activity) =>
        activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) == true;

    private static ReplyAddress AddressOf(Activity activity, TurnKind kind, string site) => new(
        activity.ServiceUrl!,
        activity.ChannelId!,
        activity.Conversation!,
        activity.Recipient,
        activity.From,
        kind == TurnKind.Message ? activity.Id : null,
        site);
}
