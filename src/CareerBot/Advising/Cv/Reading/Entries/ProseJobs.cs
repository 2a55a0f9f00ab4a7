using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Reads jobs told in sentences: "I worked as a cook at Blue Door from 2015 to 2018 in Leeds", 2015年到2018年在蓝门做厨师。</summary>
internal sealed partial class ProseJobs
{
    private const int LongestSentence = 400;

    private readonly IReadOnlyList<Regex> _english;
    private readonly IReadOnlyList<Regex> _chinese;
    private readonly Regex _place;
    private readonly CvPieces _pieces;
    private readonly PeriodReader _periods;

    /// <summary>Prepares the patterns.</summary>
    public ProseJobs(CvSentenceWords words, CvPieces pieces, PeriodReader periods)
    {
        _english = [.. words.En.Select(pattern => New(pattern.Replace("{end}", words.End, StringComparison.Ordinal), RegexOptions.IgnoreCase))];
        _chinese = [.. words.Zh.Select(pattern => New(pattern, RegexOptions.None))];
        _place = New(words.PlaceEn, RegexOptions.None);
        _pieces = pieces;
        _periods = periods;
    }

    /// <summary>Reads lines of running text.</summary>
    /// <returns>The jobs, in order; a sentence without any time of day or year tells one only when it names an employer.</returns>
    public IEnumerable<CvExperience> Read(IEnumerable<CvLine> lines)
    {
        var text = string.Join(' ', lines.Select(line => line.Text));
        return SentenceEnd().Split(text).Where(sentence => sentence.Length <= LongestSentence).Select(Job).OfType<CvExperience>();
    }

    private static Regex New(string pattern, RegexOptions options) =>
        new(pattern, options | RegexOptions.CultureInvariant, CvText.Patience);

    private CvExperience? Job(string sentence)
    {
        var period = _periods.Read(sentence);
        foreach (var pattern in CvText.HanCount(sentence) > 2 ? _chinese : _english)
        {
            if (pattern.Match(sentence) is not { Success: true } match)
            {
                continue;
            }

            var (title, employer) = (match.Groups["title"].Value.Trim(), match.Groups["employer"].Value.Trim());
            employer = period is null ? employer : employer.Replace(period.Written, "", StringComparison.Ordinal).Trim();
            if (_pieces.TitleScore(title) > 0 && (period is not null || employer.Length > 0))
            {
                var place = match.Groups["place"].Success ? match.Groups["place"].Value : _place.Match(sentence) is { Success: true } where ? where.Groups["place"].Value : "";
                return new CvExperience { Title = title, Employer = employer, Place = place, Period = period, Tasks = [sentence.Trim()] };
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu}|\p{Lo})|[。！？；\n]")]
    private static partial Regex SentenceEnd();
}
