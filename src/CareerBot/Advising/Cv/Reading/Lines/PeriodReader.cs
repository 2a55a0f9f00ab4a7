using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Reads periods as CVs write them: 2019.03-至今, Mar 2019 – Present, 2019年3月到2021年, "since 2021", (2018-).</summary>
internal sealed class PeriodReader
{
    private readonly Regex _date;
    private readonly Regex _range;
    private readonly Regex _lasts;
    private readonly Regex _open;
    private readonly Regex _since;
    private readonly Regex _until;
    private readonly Dictionary<string, int> _months;

    /// <summary>Prepares the words.</summary>
    public PeriodReader(CvWords words)
    {
        _months = words.Months.SelectMany(month => month.Value.Select(name => (name, month.Key))).ToDictionary(StringComparer.OrdinalIgnoreCase);
        const string Bare = @"(?<year>(?:19[5-9]|20\d)\d)(?!\d)";
        const string Year = @"(?<![\d,.])" + Bare;
        const string Month = @"(?<month>1[0-2]|0?[1-9])(?!\d)";
        const string Day = @"(?:\s?[./\-月]\s?(?:3[01]|[12]\d|0?[1-9])(?!\d)\s?日?)?";
        var name = $@"(?<![\p{{L}}])(?<name>{CvText.Alternatives(_months.Keys)})\.?";
        _date = New(
            $@"{name},?\s?[/\-]?\s?(?:of\s)?(?:\d{{1,2}},\s?)?{Bare}"
            + $@"|{Year}\s?年?\s?{name}"
            + $@"|{Year}\s?[./\-年]\s?{Month}{Day}\s?月?"
            + $@"|(?<![\d./])(?<month>1[0-2]|0?[1-9])\s?[./]\s?{Bare}"
            + $@"|{Year}\s?年?");
        var until = CvText.Alternatives(words.Until);
        var present = CvText.Alternatives(words.Present);
        _range = New($@"\G\s*[)）]?\s*(?:{until})(?:\s*(?:{until}))*\s*[(（]?\s*$");
        _lasts = New($@"\G\s*(?:(?:{until})\s*)*(?:{present})(?![a-z])|\G\s*(?:{CvText.Alternatives(words.Onwards)})(?![a-z])");
        _open = New(@"\G\s?[-–—~～至]+\s*(?=[)）\]】|]|$)");
        _until = New($@"(?:{CvText.Alternatives(words.UntilOnly)})\s*$");
        _since = New($@"(?:{CvText.Alternatives(words.Since)})\s*$");
    }

    /// <summary>The period of a line: a range when there is one, else the first date.</summary>
    /// <returns><see langword="null"/> when the line holds no date.</returns>
    public CvPeriod? Read(string line) => Find(line) switch
    {
        [] => null,
        var found => found.FirstOrDefault(period => period.IsRange) ?? found[0],
    };

    /// <summary>All periods of a line, in order.</summary>
    public IReadOnlyList<CvPeriod> Find(string line)
    {
        var dates = _date.Matches(line);
        var found = new List<CvPeriod>();
        for (var at = 0; at < dates.Count; at++)
        {
            var (from, end) = (Date(dates[at]), dates[at].Index + dates[at].Length);
            if (at + 1 < dates.Count && _range.IsMatch(line[..dates[at + 1].Index], end))
            {
                at++;
                var to = Date(dates[at]);
                found.Add(Of(line, (dates[at - 1].Index, dates[at].Index + dates[at].Length), InOrder(from, to), true));
                continue;
            }

            var lasts = _lasts.Match(line, end) is { Success: true } present ? present : _open.Match(line, end);
            if (_until.IsMatch(line[..dates[at].Index]))
            {
                found.Add(Of(line, (dates[at].Index, end), new WorkPeriod(null, from, false), true));
                continue;
            }

            var isSince = _since.Match(line[..dates[at].Index]) is { Success: true } since ? since : null;
            found.Add(lasts.Success || isSince is not null
                ? Of(line, (isSince?.Index ?? dates[at].Index, lasts.Success ? lasts.Index + lasts.Length : end), new WorkPeriod(from, null, true), true)
                : Of(line, (dates[at].Index, end), new WorkPeriod(from, from, false), false));
        }

        return found;
    }

    private static WorkPeriod InOrder(YearMonth from, YearMonth to) =>
        to.Last() >= from.First() ? new WorkPeriod(from, to, false) : new WorkPeriod(to, from, false);

    private static CvPeriod Of(string line, (int Start, int End) span, WorkPeriod period, bool isRange) =>
        new(period, line[span.Start..span.End].Trim(), span.Start, span.End, isRange);

    private static Regex New(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, CvText.Patience);

    private YearMonth Date(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups["name"].Success ? new YearMonth(year, _months[match.Groups["name"].Value])
            : match.Groups["month"].Success ? new YearMonth(year, int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture))
            : new YearMonth(year);
    }
}
