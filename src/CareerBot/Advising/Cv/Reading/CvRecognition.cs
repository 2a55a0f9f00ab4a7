using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Tells a pasted CV from other messages.</summary>
internal sealed class CvRecognition(CvWords words, CvReader reader)
{
    private const int LongestIntroduction = 24;
    private const int FewLines = 2;

    private readonly Regex _introduction = CvText.Pattern(words.Introductions);

    /// <summary>Whether a message is a CV: several headings of one, or several jobs with times, or one that is introduced so.</summary>
    public bool IsCv(string text)
    {
        var lines = text.Split('\n').Count(line => line.Trim().Length > 0);
        if (lines < FewLines)
        {
            return false;
        }

        var sections = reader.Divide(text);
        var headed = sections.Where(section => section.Kind != CvSectionKind.Opening).Select(section => section.Kind).Distinct().Count();
        var dated = sections.Where(section => section.Kind is not CvSectionKind.Education).Sum(section => section.Lines.Count(line => line.Period is not null));
        var jobs = reader.Experiences(sections);
        var introduced = _introduction.Match(text[..Math.Min(text.Length, LongestIntroduction * 2)]) is { Success: true, Index: <= LongestIntroduction };
        return (headed >= 2 && (dated > 0 || lines >= 6))
            || (jobs.Count >= 2 && dated >= 1 && lines >= jobs.Count)
            || (introduced && (headed >= 1 || jobs.Count >= 1 || lines >= 5));
    }
}
