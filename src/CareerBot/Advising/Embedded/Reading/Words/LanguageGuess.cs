using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Tells the language of a message by its dominant script; names that both languages write alike tell nothing.</summary>
internal static class LanguageGuess
{
    /// <summary>A Chinese word has about this many characters.</summary>
    private const double HanPerWord = 1.6;

    /// <summary>Guesses the language.</summary>
    /// <returns>The language; <see langword="null"/> when the words tell none, such as "ok", "12000" or "Python".</returns>
    public static Language? Of(MessageText text)
    {
        var (han, latin) = (0, 0);
        for (var at = 0; at < text.Folded.Length; at++)
        {
            if (Script.IsHan(text.Folded[at]))
            {
                han++;
            }
            else if (char.IsAsciiLetter(text.Folded[at]) && (at == 0 || !Script.IsLatin(text.Folded[at - 1])))
            {
                var end = WordEnd(text.Folded, at);
                latin += IsEnglish(text, at, end) ? 1 : 0;
                at = end - 1;
            }
        }

        return (han, latin) switch
        {
            (0, 0) => null,
            _ => han / HanPerWord >= latin ? Language.Zh : Language.En,
        };
    }

    private static int WordEnd(string folded, int at)
    {
        while (at < folded.Length && (Script.IsLatin(folded[at]) || folded[at] == '\''))
        {
            at++;
        }

        return at;
    }

    private static bool IsEnglish(MessageText text, int start, int end)
    {
        foreach (var neutral in text.Cues(Theme.Neutral))
        {
            if (neutral.Start <= start && neutral.End >= end)
            {
                return false;
            }
        }

        return !text.Mentions.Any(mention => IsInternational(mention) && mention.Start <= start && mention.Start + mention.Length >= end);
    }

    /// <summary>A skill named in one word, such as Excel, is named so in Chinese too.</summary>
    private static bool IsInternational(Mention mention) => mention.Kind == MentionKind.Skill && !mention.Text.Trim().Contains(' ');
}
