using System.Text;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Card texts are read as Markdown; words from records and people are not meant so.</summary>
internal static class CardMarkdown
{
    private const string Special = "\\`*_[]<>~|";
    private const string SpecialAtStart = "#-+>=";

    /// <summary>The words, to be shown as they are.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var lineStart = true;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (Special.Contains(letter) || (lineStart && SpecialAtStart.Contains(letter)) || EndsListNumber(text, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
            lineStart = letter == '\n' || (lineStart && letter == ' ');
        }

        return escaped.ToString();
    }

    /// <summary>Whether the letter ends a number at a line's start that Markdown would take for a list's.</summary>
    private static bool EndsListNumber(string text, int at)
    {
        if (text[at] is not ('.' or ')') || at + 1 >= text.Length || text[at + 1] != ' ')
        {
            return false;
        }

        var first = at;
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
        {
            first--;
        }

        return first < at && (first == 0 || text[first - 1] == '\n');
    }
}
