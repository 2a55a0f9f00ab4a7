namespace CareerBot.Advising.Embedded;

/// <summary>Tells corrections: "no, I meant 8,000", 不是8000，是10000.</summary>
internal static class Correction
{
    /// <summary>Whether a message corrects something said before.</summary>
    public static bool IsIn(MessageText text) => text.Cues(Theme.Correction).Length > 0 || DeniesThenSays(text);

    /// <summary>不是…是… and "not … but …": a clause that begins with a denial, and another behind it that begins without.</summary>
    private static bool DeniesThenSays(MessageText text)
    {
        for (var index = 0; index + 1 < text.Clauses.Count; index++)
        {
            var (denied, said) = (text.Clauses[index], text.Clauses[index + 1]);
            if (Begins(text, denied) && !said.IsQuestion && !Begins(text, said) && text.Found.Any(item => said.Contains(item.Start)) | Names(text, said))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(MessageText text, Clause clause) =>
        text.At(clause.Start, Theme.Denial) is { Value: "before" } || text.At(clause.Start, Theme.Answer) is { Value: "no" };

    private static bool Names(MessageText text, Clause clause) => text.Mentions.Any(mention => clause.Contains(mention.Start));
}
