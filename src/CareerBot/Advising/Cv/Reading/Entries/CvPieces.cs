using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Divides the lines above the duties of a job into parts, and knows by their words what they are.</summary>
internal sealed partial class CvPieces
{
    private readonly CvLabels _labels;
    private readonly Regex _titleEn;
    private readonly Regex _titleZh;
    private readonly Regex _employer;
    private readonly Regex _school;
    private readonly Regex _at;

    /// <summary>Prepares the words.</summary>
    public CvPieces(CvWords words, CvLabels labels)
    {
        _labels = labels;
        _titleEn = CvText.Pattern(words.Titles["en"].SelectMany(title => new[] { title, title + "s" }));
        _titleZh = CvText.Pattern(words.Titles["zh"]);
        _employer = CvText.Pattern(words.Employers["en"].Concat(words.Employers["zh"]));
        _school = CvText.Pattern(words.Schools["en"].Concat(words.Schools["zh"]));
        _at = new Regex(@"\s+(?:at|@|for|in|with)\s+(?=\p{Lu})", RegexOptions.None, CvText.Patience);
    }

    /// <summary>Divides a line from which its period was taken.</summary>
    public IReadOnlyList<CvPiece> Divide(string line)
    {
        var pieces = new List<CvPiece>();
        var group = 0;
        foreach (var cell in Cells().Split(line))
        {
            var (label, labeled) = _labels.Read(cell.Trim());
            var value = Tidy(labeled);
            if (value.Length == 0)
            {
                continue;
            }

            group++;
            if (label is not null)
            {
                pieces.Add(new CvPiece(label, value, group));
                continue;
            }

            pieces.AddRange(Commas().Split(value).SelectMany(part => AtEmployer(part)).Select(Tidy).Where(part => part.Length > 0)
                .Select(part => new CvPiece(null, part, group)));
        }

        return pieces;
    }

    /// <summary>The line without a period and what held it.</summary>
    public static string Without(string line, CvPeriod period) => Duration().Replace(
        Empty().Replace(Leading().Replace(line[..period.Start], " ") + " " + line[period.End..], " "), " ");

    /// <summary>How much a text looks like a title: 2 when it ends so, 1 when it holds such a word.</summary>
    public int TitleScore(string text)
    {
        var bare = Aside().Replace(text, "").Trim();
        return Math.Max(Score(_titleEn, bare), Score(_titleZh, bare));
    }

    /// <summary>How much a text looks like an employer: 2 when it ends so, 1 when it holds such a word.</summary>
    public int EmployerScore(string text) => Score(_employer, Aside().Replace(text, "").Trim().TrimEnd('.'));

    /// <summary>How much a text looks like a school.</summary>
    public int SchoolScore(string text) => Score(_school, text);

    private static int Score(Regex words, string text) =>
        words.Matches(text) is { Count: > 0 } found ? found[^1].Index + found[^1].Length >= text.Length ? 2 : 1 : 0;

    /// <summary>"Cook at Blue Door" names both.</summary>
    private string[] AtEmployer(string part)
    {
        var at = _at.Match(part);
        return at.Success && TitleScore(part[..at.Index]) > 0 ? [part[..at.Index], part[(at.Index + at.Length)..]] : [part];
    }

    private static string Tidy(string text) => Edges().Replace(text, "");

    /// <summary>Dashes with space around, bars, tabs and wide gaps divide; so do dots between.</summary>
    [GeneratedRegex(@"\s*[|｜\t•·／]\s*|\s+[-–—―/]\s+|\s*[—―]{1,2}\s*|\s{2,}|\s*;\s*|；|(?<=[\u4E00-\u9FFF）)])\s+(?=[\u4E00-\u9FFF])")]
    private static partial Regex Cells();

    /// <summary>Commas outside brackets, but not before a legal form.</summary>
    [GeneratedRegex(@"\s*[,，、](?!\s*(?:inc|ltd|llc|co|corp)\b)(?![^(（]*[)）])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Commas();

    [GeneratedRegex(@"[(（][^()（）]*[)）]")]
    private static partial Regex Aside();

    [GeneratedRegex(@"[(（\[【]\s*[)）\]】]")]
    private static partial Regex Empty();

    [GeneratedRegex(@"(?:\b(?:from|between|in|during)|[自从])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"[(（·]?\s*(?<![\d.])\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?|年|个月)(?:\s*\d{1,2}\s*(?:months?|mos?|个月))?\s*[)）]|\(\s*(?:\d+\s*(?:years?|months?)\s*)+\)", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[\s,，;；:：\-–—|·•/\\*_]+|[\s,，;；:：\-–—|·•/\\*_]+$")]
    private static partial Regex Edges();
}
