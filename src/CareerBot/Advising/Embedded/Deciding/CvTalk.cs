using CareerBot.Advising.Cv;
using CareerBot.Advising.Plugins;
using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>Decides on messages that are a CV, or speak of one that was read. Pure.</summary>
internal sealed class CvTalk(CvTools tools, PublishedKnowledge knowledge, DateOnly today)
{
    private const double HanPerWord = 1.6;

    /// <summary>Hears a message that is nothing but a CV. Its words are data: no intent is read from them.</summary>
    /// <returns><see langword="null"/> when the message has words of its own.</returns>
    public Understanding? Hear(PersonMessage message)
    {
        var isAttached = message.Cv is not null && string.IsNullOrWhiteSpace(message.Text);
        return isAttached || (message.Cv is null && tools.Recognition.IsCv(message.Text))
            ? new Understanding
            {
                Text = "",
                Language = isAttached ? null : LanguageOf(message.Text),
                Intents = [new RankedIntent(Intents.ReadCv, 1)],
                Mentions = [],
            }
            : null;
    }

    /// <summary>The language of a text; of a CV that came without a word and before any.</summary>
    public static Language LanguageOf(string text) =>
        CvText.HanCount(text) / HanPerWord >= CvText.WordCount(text) ? Language.Zh : Language.En;

    /// <summary>Decides.</summary>
    /// <param name="understood">The message.</param>
    /// <param name="message">The message as it came.</param>
    /// <param name="state">The conversation.</param>
    /// <returns>The message as it turned out to be meant, and what to do; <see langword="null"/> when it is about something else.</returns>
    public (Understanding Understood, DialoguePlan Plan)? Decide(Understanding understood, PersonMessage message, DialogueState state)
    {
        if (understood.Intents is [{ Name: Intents.Crisis or Intents.Harmful }, ..])
        {
            return null;
        }

        if (message.Cv is not null || understood.Intents is [{ Name: Intents.ReadCv }, ..])
        {
            return (understood with { Intents = [new RankedIntent(Intents.ReadCv, 1), .. understood.Intents.Where(intent => intent.Name != Intents.ReadCv)] }, Read(understood, state));
        }

        return state.Cv is { } review && tools.Review.Read(message.Text, review, knowledge.Linker, review.ShownAt == state.Turns) is { } change
            ? (understood with { Intents = [new RankedIntent(Intents.ReviewCv, 1)] }, Review(understood, state, review, change))
            : null;
    }

    private static DialoguePlan Read(Understanding understood, DialogueState state) => new()
    {
        Calls =
        [
            .. Told.Read(understood, state) is { } update ? [new PlannedCall(Tools.UpdateProfile, ("update", update))] : (PlannedCall[])[],
            new PlannedCall(Tools.ReadCv),
        ],
        Open = state.Pending,
    };

    /// <summary>When nothing waits any more, the way to a path goes on.</summary>
    private DialoguePlan Review(Understanding understood, DialogueState state, CvReview review, CvChange change)
    {
        var call = new PlannedCall(Tools.ReviewCv, ("change", change));
        var (left, after) = CvReviewing.Apply(review, state.Profile, change, today);
        if (left.Items.Count > 0 || change.Keep.Count == 0)
        {
            return new DialoguePlan { Calls = [call], Open = state.Pending };
        }

        var next = new NextMove(state, after).Path(understood);
        return next with { Calls = [call, .. next.Calls] };
    }
}
