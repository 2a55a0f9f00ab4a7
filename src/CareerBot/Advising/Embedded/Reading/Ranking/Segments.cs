namespace CareerBot.Advising.Embedded;

/// <summary>Cuts a message into the parts that can each want something: "how do refunds work" and "which jobs are there".</summary>
internal static class Segments
{
    private const int FewestWords = 4;

    /// <summary>The parts in order; one part when the message wants one thing.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(MessageText text)
    {
        var parts = new List<(int Start, int End)>();
        foreach (var clause in text.Clauses)
        {
            var start = clause.Start;
            foreach (var join in text.Cues(Theme.Join))
            {
                if (join.Value == "mark" && join.Start > start && join.End < clause.End && IsNewWish(text, start, join, clause.End))
                {
                    parts.Add((start, join.Start));
                    start = join.Start;
                }
            }

            parts.Add((start, clause.End));
        }

        return parts;
    }

    private static bool IsNewWish(MessageText text, int start, Cue join, int end) =>
        text.Distance(start, join.Start) >= FewestWords && text.Distance(join.End, end) >= FewestWords
        && text.Find(join.End, end, Theme.Join, "starter") is { } starter && text.Between(join.End, starter.Start).IsEmpty;
}
