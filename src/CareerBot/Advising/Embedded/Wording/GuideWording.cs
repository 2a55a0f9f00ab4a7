using System.Text.RegularExpressions;
using CareerBot.Advising.Citations;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Answers a question with the words of the guide that answers it.</summary>
internal static partial class GuideWording
{
    private const int MostChineseCharacters = 180;

    private const int MostEnglishCharacters = 560;

    /// <summary>The answer in the words of the best passage.</summary>
    public static string Answered(Phrases say, GuideAnswered answered)
    {
        var passage = answered.Passages[0];
        var mark = say.Mark(passage.Record.Kind, passage.Record.Id);
        return passage.Language == say.Language
            ? OccupationWording.Marked(Shorten(Plain(passage.Text), say.Language), mark)
            : say.Say("guide.other-language", ("mark", mark));
    }

    private static string Plain(string markdown) =>
        Blank().Replace(Markdig.Markdown.ToPlainText(markdown), "\n").Trim();

    private static string Shorten(string text, Language language)
    {
        var most = language == Language.Zh ? MostChineseCharacters : MostEnglishCharacters;
        var length = 0;
        return string.Concat(CitationChecker.Sentences(text).TakeWhile((sentence, index) => (length += sentence.Length) <= most || index == 0)).Trim();
    }

    [GeneratedRegex(@"\n\s*\n+")]
    private static partial Regex Blank();
}
