namespace CareerBot.Advising.Embedded;

/// <summary>Tells whether words are denied: "not Saturday mornings", 周一没空, "15000, not 12000".</summary>
internal static class Denial
{
    /// <summary>Whether a stretch of a message is denied by a word before or behind it in the same clause.</summary>
    /// <param name="text">The message.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="reach">How far before it the denial may stand, as <see cref="MessageText.Distance"/> counts.</param>
    public static bool Covers(MessageText text, int start, int end, int reach)
    {
        var clause = text.ClauseAt(start);
        return IsBefore(text, clause, start, reach) || IsBehind(text, clause, end);
    }

    private static bool IsBefore(MessageText text, Clause clause, int start, int reach)
    {
        for (var limit = start; text.FindLast(clause.Start, limit, Theme.Denial, "before") is { } denial; limit = denial.Start)
        {
            if (text.Distance(denial.End, start) > reach)
            {
                return false;
            }

            if (!IsPartOfAnother(text, denial))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehind(MessageText text, Clause clause, int end) =>
        text.Find(end, clause.End, Theme.Denial, "after") is { } denial && text.Distance(end, denial.Start) <= 4;

    /// <summary>The "not" of "not more than", "no problem" or 是不是 denies nothing.</summary>
    private static bool IsPartOfAnother(MessageText text, Cue denial) =>
        IsInside(denial, text.Cues(Theme.Bound)) || IsInside(denial, text.Cues(Theme.Question))
        || IsInside(denial, text.Cues(Theme.Indifference)) || IsInsideFine(denial, text.Cues(Theme.Denial));

    private static bool IsInside(Cue denial, ReadOnlySpan<Cue> others)
    {
        foreach (var other in others)
        {
            if (other.Overlaps(denial.Start, denial.End) && other.Length > denial.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInsideFine(Cue denial, ReadOnlySpan<Cue> others)
    {
        foreach (var other in others)
        {
            if (other.Value == "fine" && other.Overlaps(denial.Start, denial.End))
            {
                return true;
            }
        }

        return false;
    }
}
