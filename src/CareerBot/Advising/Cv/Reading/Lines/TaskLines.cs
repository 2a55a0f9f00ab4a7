using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Tells what was done from what a job is called.</summary>
internal sealed class TaskLines
{
    private const int MostWords = 15;
    private const int MostHan = 32;

    private readonly CvLabels _labels;
    private readonly CvPieces _pieces;
    private readonly Regex _verb;

    /// <summary>Prepares the words.</summary>
    public TaskLines(CvWords words, CvLabels labels, CvPieces pieces)
    {
        _labels = labels;
        _pieces = pieces;
        _verb = new Regex(
            $"^(?:{CvText.Alternatives(words.Tasks["en"])}|{CvText.Alternatives(words.Tasks["zh"])})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            CvText.Patience);
    }

    /// <summary>Whether a line tells what was done: it is introduced so, begins with such a word, or is a sentence or its continuation.</summary>
    public bool IsTask(CvLine line)
    {
        var (label, _) = _labels.Read(line.Text);
        return label is CvLabel.Tasks
            || (label is null && (IsSentence(line) || Continues(line) || (_verb.IsMatch(line.Text) && line.Period?.IsRange != true && !IsTitle(line.Text))));
    }

    /// <summary>Whether a line is long or closed like a sentence.</summary>
    public static bool IsSentence(CvLine line)
    {
        var (han, words) = (CvText.HanCount(line.Text), CvText.WordCount(line.Text));
        return line.Text[^1] is '。' or '；' or ';' || line.Text.Contains('。', StringComparison.Ordinal)
            || (line.Text[^1] is '.' or '!' && words > 6)
            || han > MostHan || (han == 0 && words > MostWords && line.Period?.IsRange != true);
    }

    private static bool Continues(CvLine line) => !line.IsListed && char.IsAsciiLetterLower(line.Text[0]) && line.Period is null && CvText.WordCount(line.Text) <= 8 && line.Text[^1] == '.';

    private bool IsTitle(string text) => text.Length <= 16 && _pieces.TitleScore(text) == 2;
}
