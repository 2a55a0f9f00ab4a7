using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Tells headings of a CV from other lines.</summary>
internal sealed partial class CvHeadings
{
    private const int LongestHeading = 48;

    private readonly Dictionary<string, CvSectionKind> _kinds;
    private readonly Regex _phrase;
    private readonly Regex _filler;

    /// <summary>Prepares the words.</summary>
    public CvHeadings(CvWords words)
    {
        var phrases = words.Sections.Where(section => section.Key != "fillers")
            .SelectMany(section => section.Value.Select(phrase => (phrase, Kind: Enum.Parse<CvSectionKind>(section.Key, ignoreCase: true))))
            .ToList();
        _kinds = phrases.DistinctBy(phrase => phrase.phrase, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(phrase => phrase.phrase, phrase => phrase.Kind, StringComparer.OrdinalIgnoreCase);
        _phrase = CvText.Pattern(_kinds.Keys);
        _filler = CvText.Pattern(words.Sections["fillers"]);
    }

    /// <summary>The section a line begins.</summary>
    /// <param name="line">The line as written.</param>
    /// <returns><see langword="null"/> when it is no heading; else the section and what stands on the same line behind a colon.</returns>
    public (CvSectionKind Kind, string Behind)? Read(string line)
    {
        if (Boxed().Match(line) is { Success: true } boxed && Whole(boxed.Groups["words"].Value) is { } boxedKind)
        {
            return (boxedKind, boxed.Groups["behind"].Value.Trim(' ', ':', '：'));
        }

        var bare = Spaced().Replace(Numbering().Replace(line.Trim().Trim('#', '*', '=', '_', '~', '|', '【', '】', '[', ']', '■', '◆', '●', '▌', '▍', '—', '-', '>').Trim(), ""), match => match.Value.Replace(" ", "", StringComparison.Ordinal));
        if (bare.Length == 0)
        {
            return null;
        }

        if (bare.Length <= LongestHeading && Whole(bare.TrimEnd(':', '：')) is { } kind)
        {
            return (kind, "");
        }

        return bare.IndexOfAny([':', '：']) is > 0 and <= LongestHeading and var colon && Whole(bare[..colon]) is { } labeled
            ? (labeled, bare[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>The section of words that are nothing but headings and fillers.</summary>
    private CvSectionKind? Whole(string words)
    {
        var first = _phrase.Match(words);
        return first.Success && _filler.Replace(_phrase.Replace(words, ""), "").All(rest => !char.IsLetterOrDigit(rest))
            ? _kinds[first.Value]
            : null;
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,2}[、.．]|\d{1,2}[.、)]|[IVX]{1,4}[.)])\s*")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^\s*[【\[](?<words>[^】\]]{2,20})[】\]](?<behind>.*)$")]
    private static partial Regex Boxed();

    /// <summary>Letters set wide: E X P E R I E N C E.</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?:\p{L} ){2,}\p{L}(?![\p{L}])")]
    private static partial Regex Spaced();
}
