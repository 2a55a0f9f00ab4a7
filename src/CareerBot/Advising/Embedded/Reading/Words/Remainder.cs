namespace CareerBot.Advising.Embedded;

/// <summary>
/// Measures what is left of a message when everything that merely tells a value is taken away: what was recognized, names of
/// records, and the small words that go with them. What is left would have to be a request of its own.
/// </summary>
internal static class Remainder
{
    private const int MostLeft = 2;

    private static readonly Theme[] Small =
    [
        Theme.Filler, Theme.FollowUp, Theme.Polite, Theme.Join, Theme.Bound, Theme.Currency, Theme.Indifference, Theme.Everywhere,
        Theme.Answer, Theme.Availability, Theme.Choice, Theme.Correction, Theme.Turn, Theme.DateCue, Theme.Denial, Theme.DayPart, Theme.Day,
        Theme.Rate, Theme.Pointing, Theme.Ordinal, Theme.Leading, Theme.Pointer,
    ];

    private static readonly Theme[] Nouns = [Theme.ShownNoun, Theme.LearningNoun, Theme.MoneyRole, Theme.Slot, Theme.Aim, Theme.Desire];

    /// <summary>The shape of a message, its items recognized.</summary>
    public static MessageShape ShapeOf(MessageText text)
    {
        var covered = new bool[text.Folded.Length];
        foreach (var item in text.Found)
        {
            covered.AsSpan(item.Start, item.End - item.Start).Fill(item.Kind != "work");
        }

        foreach (var mention in text.Mentions)
        {
            covered.AsSpan(mention.Start, mention.Length).Fill(true);
        }

        foreach (var number in text.Numbers)
        {
            covered.AsSpan(number.Start, number.End - number.Start).Fill(true);
        }

        Cover(text, Small, covered);
        if (Left(text, covered) <= Allowed(text))
        {
            return MessageShape.Value;
        }

        Cover(text, Nouns, covered);
        return Left(text, covered) <= Allowed(text) ? MessageShape.Phrase : MessageShape.Sentence;
    }

    /// <summary>A word may be left where something was recognized.</summary>
    private static int Allowed(MessageText text) => text.Found.Count + text.Mentions.Count > 0 ? MostLeft : 0;

    private static void Cover(MessageText text, Theme[] themes, bool[] covered)
    {
        foreach (var theme in themes)
        {
            foreach (var cue in text.Cues(theme))
            {
                if (theme == Theme.Join && cue.Value != "mark")
                {
                    continue;
                }

                covered.AsSpan(cue.Start, cue.Length).Fill(true);
            }
        }

        // A mark at the end makes a question of a value, not a request.
        foreach (var mark in text.Cues(Theme.Question))
        {
            if (mark.Length == 1)
            {
                covered[mark.Start] = true;
            }
        }
    }

    /// <summary>How many words are not covered, as <see cref="MessageText.Distance"/> counts.</summary>
    private static int Left(MessageText text, bool[] covered)
    {
        var left = 0;
        for (var at = 0; at < covered.Length; at++)
        {
            if (!covered[at])
            {
                var start = at;
                while (at + 1 < covered.Length && !covered[at + 1])
                {
                    at++;
                }

                left += text.Distance(start, at + 1);
            }
        }

        return left;
    }
}
