namespace CareerBot.Advising.Embedded;

/// <summary>Cuts a folded message into clauses.</summary>
internal static class ClauseScan
{
    /// <summary>The clauses in order; they cover the whole text.</summary>
    public static List<Clause> Find(string folded, Cue[][] cues)
    {
        var clauses = new List<Clause>();
        var turns = cues[(int)Theme.Turn];
        var (start, sentence, nextTurn) = (0, 0, 0);
        for (var at = 0; at < folded.Length; at++)
        {
            if (nextTurn < turns.Length && turns[nextTurn].Start == at)
            {
                nextTurn++;
                Add(at);
            }

            if (EndsSentence(folded, at))
            {
                Add(at + 1);
                sentence++;
            }
            else if (EndsClause(folded, at))
            {
                Add(at + 1);
            }
        }

        Add(folded.Length);
        return clauses;

        void Add(int end)
        {
            if (!folded.AsSpan(start, end - start).IsWhiteSpace())
            {
                clauses.Add(new(start, end, sentence, IsQuestion(folded, cues, start, end)));
                start = end;
            }
        }
    }

    private static bool EndsSentence(string folded, int at) => folded[at] switch
    {
        '\u3002' or '!' or '?' or ';' or '\n' => true,
        '.' => at + 1 >= folded.Length || char.IsWhiteSpace(folded[at + 1]) || Script.IsHan(folded[at + 1]),
        _ => false,
    };

    private static bool EndsClause(string folded, int at) =>
        folded[at] == ','
        && !(at > 0 && at + 1 < folded.Length && char.IsAsciiDigit(folded[at - 1]) && char.IsAsciiDigit(folded[at + 1]));

    private static bool IsQuestion(string folded, Cue[][] cues, int start, int end)
    {
        foreach (var cue in cues[(int)Theme.Question])
        {
            if (cue.Start >= start && cue.Start < end && (cue.Value == "mark" || IsOpening(folded, cues, start, cue.Start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Do", "is" and the like ask only where a clause begins; polite words may stand before them.</summary>
    private static bool IsOpening(string folded, Cue[][] cues, int start, int at)
    {
        while (start < at)
        {
            if (folded[start] is ' ' or ',' || Script.IsHan(folded[start]))
            {
                start++;
            }
            else if (LeadAt(cues, start) is { } lead)
            {
                start = lead.End;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static Cue? LeadAt(Cue[][] cues, int at)
    {
        foreach (var theme in (ReadOnlySpan<Theme>)[Theme.Polite, Theme.Join])
        {
            foreach (var cue in cues[(int)theme])
            {
                if (cue.Start == at && cue.Value == "mark")
                {
                    return cue;
                }
            }
        }

        return null;
    }
}
