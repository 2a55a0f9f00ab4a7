namespace CareerBot.Advising.Embedded;

/// <summary>Reads parts of a message into what the classifier sees.</summary>
/// <param name="phrases">Phrases that speak for an intent.</param>
internal sealed class SegmentReader(PhraseTable phrases)
{
    private static readonly string[] RecordPlaceholders = ["{skill}", "{occupation}", "{field}", "{course}"];

    private static readonly Theme[] Telling =
    [
        Theme.Concept, Theme.Foreign, Theme.Desire, Theme.Slot, Theme.Ordinal, Theme.Leading, Theme.Pointer, Theme.Wish, Theme.ReplyLanguage, Theme.Aim,
        Theme.Pointing, Theme.Denial, Theme.ShownNoun, Theme.Forget, Theme.Question, Theme.Mode, Theme.Indifference,
    ];

    /// <summary>Reads a stretch.</summary>
    public Segment Read(MessageText text, int start, int end)
    {
        var masked = Placeholders.Mask(text, start, end);
        var phrased = phrases.In(masked);
        var meanings = new HashSet<string>(phrased.Select(intent => $"phrase {intent}"), StringComparer.Ordinal);
        foreach (var theme in Telling)
        {
            foreach (var cue in text.Cues(theme))
            {
                if (cue.Start >= start && cue.End <= end && !IsName(text, cue))
                {
                    meanings.Add(theme is Theme.Concept or Theme.Foreign ? cue.Value : Name(theme, cue.Value));
                }
            }
        }

        meanings.UnionWith(Placeholders.All.Where(placeholder => masked.Contains(placeholder, StringComparison.Ordinal)));
        if (text.Find(start, end, Theme.Topic) is not null || RecordPlaceholders.Any(placeholder => masked.Contains(placeholder, StringComparison.Ordinal)))
        {
            meanings.Add(Segment.OnTopic);
        }

        if (text.Find(start, end, Theme.Foreign) is not null)
        {
            meanings.Add(Segment.OffTopic);
        }

        return new(masked, [.. meanings], phrased, text.Distance(start, end));
    }

    /// <summary>Whether a word belongs to the name of a record, which tells nothing by its letters.</summary>
    private static bool IsName(MessageText text, Cue cue) =>
        text.Mentions.Any(mention => mention.Start <= cue.Start && mention.Start + mention.Length >= cue.End);

    private static string Name(Theme theme, string value) => theme switch
    {
        Theme.Slot => "slot",
        Theme.Ordinal or Theme.Leading => "ordinal",
        Theme.Desire => "desire",
        Theme.Mode => "mode",
        Theme.Question => "question",
        Theme.ReplyLanguage => "reply-language",
        Theme.Denial => "denial",
        _ => $"{theme} {value}",
    };
}
