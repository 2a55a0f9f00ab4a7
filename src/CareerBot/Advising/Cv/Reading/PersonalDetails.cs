using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>
/// Takes out of a CV what says who somebody is and how to reach them: phone, e-mail, document and card numbers, addresses,
/// birth dates, links, and whatever is introduced as such. What comes behind never sees it.
/// </summary>
internal sealed partial class PersonalDetails
{
    private const string Hidden = "***";

    /// <summary>Some of the patterns look ahead; a line made to keep them busy must stay short.</summary>
    private const int LongestPiece = 500;

    private readonly Regex _labeled;

    /// <summary>Prepares the words.</summary>
    public PersonalDetails(CvWords words)
    {
        var labels = words.Labels["personal"];
        var others = words.Labels.Where(label => label.Key != "personal").SelectMany(label => label.Value).Concat(labels);
        _labeled = new Regex(
            $@"(?<![A-Za-z][ \t])(?<label>{CvText.Alternatives(labels)})[ \t]*[:：][ \t]*(?<value>[^\n|]*?)(?=[ \t]*(?:{CvText.Alternatives(others)})[ \t]*[:：]|[|\n]|$)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            CvText.Patience);
    }

    /// <summary>The text without personal details; every other character stays.</summary>
    public string Remove(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Concat(CvText.Pieces(line, LongestPiece).Select(RemovePiece))));

    private string RemovePiece(string text)
    {
        var rest = _labeled.Replace(text, match => match.Value[..(match.Groups["value"].Index - match.Index)] + Hidden);
        foreach (var pattern in (Regex[])[Mail(), Link(), IdCard(), Card(), Mobile(), International(), Landline(), AmericanPhone(), Passport(), StreetZh(), StreetEn(), Birth()])
        {
            rest = pattern.Replace(rest, Hidden);
        }

        return rest;
    }

    [GeneratedRegex(@"[\w.+%-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"https?://\S+|\bwww\.\S+|\b(?:linkedin|github|gitlab|facebook|twitter|x|medium)\.com/\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\d)[1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])")]
    private static partial Regex IdCard();

    [GeneratedRegex(@"(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?(?:\d{4}[ -]?\d{4}|\d{3}[ -]?\d{5}|0{4}[ -]?0{4})(?!\d)")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![\d\w])(?:\+|00)\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d(?!\d)")]
    private static partial Regex International();

    [GeneratedRegex(@"(?<!\d)(?:\(0\d{2,3}\)|0\d{2,3})[ -]?\d{7,8}(?!\d)")]
    private static partial Regex Landline();

    [GeneratedRegex(@"(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)")]
    private static partial Regex AmericanPhone();

    [GeneratedRegex(@"(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)")]
    private static partial Regex Card();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[EGDSPH][A-Z]?\d{7,8}(?![A-Za-z0-9])")]
    private static partial Regex Passport();

    [GeneratedRegex(@"(?:[\u4E00-\u9FFF]{2,8}(?:省|市|区|县|镇)\s*){0,4}[\u4E00-\u9FFF\d]{1,12}(?:路|街|道|巷|弄|胡同|小区|花园|大厦)\s*\d+\s*(?:号|弄|栋|幢|室|单元)[\u4E00-\u9FFF\d\-号弄栋幢室单元楼]*")]
    private static partial Regex StreetZh();

    [GeneratedRegex(@"\b\d{1,5}[A-Z]?\s+(?:[\p{Lu}][\p{L}'’.]*\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Close|Square|Sq)\b\.?(?:,?\s*(?:Apt|Flat|Unit|Suite)\.?\s*#?\w+)?")]
    private static partial Regex StreetEn();

    [GeneratedRegex(@"(?<!\d)(?:19[3-9]|200)\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?(?:\d{1,2}\s?日?)?\s?(?:出生|生)|\b(?:born|DOB)\b[^\n,;|]{0,30}", RegexOptions.IgnoreCase)]
    private static partial Regex Birth();
}
