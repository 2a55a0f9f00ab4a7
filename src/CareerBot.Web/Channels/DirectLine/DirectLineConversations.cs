using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Web.Channels.Protocol;
using CareerBot.Web.Channels.Replies;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Conversations of this channel: begun, continued and read again.</summary>
internal sealed class DirectLineConversations(ITranscriptStore transcript, ITurnIntake intake, CvIntake cvs)
{
    /// <summary>Activities in one answer; a client asks on until none is left.</summary>
    public const int PageSize = 100;

    private const int LongestName = 100;
    private const int LongestClientId = 100;

    /// <summary>Whether anybody began the conversation.</summary>
    public Task<bool> ExistsAsync(string conversation, CancellationToken cancellationToken) =>
        transcript.ExistsAsync(DirectLineChannel.Conversation(conversation), cancellationToken);

    /// <summary>Begins a conversation: bot and person join at once, and the person is greeted. Again changes nothing.</summary>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> BeginAsync(
        TokenClaims token, Language? locale, string replyAddress, CancellationToken cancellationToken)
    {
        var conversation = DirectLineChannel.Conversation(token.Conversation);
        var isNew = !await transcript.ExistsAsync(conversation, cancellationToken);
        var person = new ChannelAccount(token.User, Role: "user");
        var joined = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            From = person,
            Recipient = DirectLineChannel.Bot,
            MembersAdded = [DirectLineChannel.Bot, person],
        };
        await AppendAsync(conversation, DirectLineChannel.Begun, true, joined, cancellationToken);
        await intake.AcceptAsync(
            new InboundTurn(conversation, DirectLineChannel.Begun, token.User, "", locale, TurnKind.Welcome, replyAddress),
            cancellationToken);
        return isNew;
    }

    /// <summary>Stores what a client sent, echoes it, and asks for an answer when it is a message with words.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="user">The person, whoever the client says it is.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="replyAddress">Where this site is reached.</param>
    /// <param name="cancellationToken">Cancels waiting.</param>
    /// <returns>The id given to the activity.</returns>
    public async Task<string> ReceiveAsync(
        string conversation, string user, SentActivity sent, string replyAddress, CancellationToken cancellationToken)
    {
        var id = DirectLineChannel.Conversation(conversation);
        if (sent.Activity.Type is ActivityTypes.Typing or ActivityTypes.ConversationUpdate)
        {
            // Nobody but the bot would see it, and it needs none.
            return $"{conversation}|{Guid.NewGuid():N}";
        }

        var words = cvs.Kept(CardWords.Of(sent.Activity));
        var activity = Cleaned(sent, user, words);
        var entry = await AppendAsync(id, EntryId(sent.Activity), true, activity, cancellationToken);
        var activityId = ActivityId(conversation, entry.Sequence);
        if (sent.Activity.Type == ActivityTypes.Message && (words.Length > 0 || sent.Cv is not null))
        {
            var locale = LanguageCode.Parse(sent.Activity.Locale);
            await intake.AcceptAsync(
                new InboundTurn(id, activityId, user, words, locale, TurnKind.Message, replyAddress) { Cv = sent.Cv }, cancellationToken);
        }

        return activityId;
    }

    /// <summary>Stores an activity; its id and time are given here.</summary>
    public Task<TranscriptEntry> AppendAsync(
        ConversationId conversation, string entryId, bool fromPerson, Activity activity, CancellationToken cancellationToken) =>
        transcript.AppendAsync(
            conversation,
            entryId,
            fromPerson,
            (at, sequence) => JsonSerializer.Serialize(
                activity with
                {
                    Id = ActivityId(conversation.Value, sequence),
                    Timestamp = at,
                    ChannelId = DirectLineChannel.Name,
                    Conversation = new ConversationAccount(conversation.Value),
                },
                WireJson.Format.Activity),
            cancellationToken);

    /// <summary>Reads what came after a watermark.</summary>
    /// <returns>The activities, and the place they end at: where it began when there are none.</returns>
    public async Task<ActivitySet> ReadAsync(
        string conversation, long after, CancellationToken cancellationToken)
    {
        var entries = await transcript.ReadAsync(
            DirectLineChannel.Conversation(conversation), after, PageSize, cancellationToken);
        return ActivitySet.Of(entries, entries.Count == 0 ? after : entries[^1].Sequence);
    }

    /// <summary>What the client may say, with what only the server may say set right.</summary>
    private static Activity Cleaned(SentActivity sent, string user, string words)
    {
        var name = sent.Activity.From?.Name is { } given ? given[..Math.Min(given.Length, LongestName)] : null;
        return sent.Activity with
        {
            Text = string.IsNullOrEmpty(sent.Activity.Text) ? sent.Activity.Text : words,
            From = new ChannelAccount(user, name, "user"),
            Recipient = DirectLineChannel.Bot,
            ServiceUrl = null,
            CallerId = null,
            Attachments = sent.Files,
            SuggestedActions = null,
            MembersAdded = null,
        };
    }

    /// <summary>A client that posts the same activity twice means it once.</summary>
    private static string EntryId(Activity sent) =>
        (sent.ChannelData as JsonObject)?["clientActivityID"] is JsonValue value
        && value.TryGetValue<string>(out var client)
        && client.Length is > 0 and <= LongestClientId
            ? $"c:{client}"
            : $"s:{Guid.NewGuid():N}";

    private static string ActivityId(string conversation, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:D7}");
}
