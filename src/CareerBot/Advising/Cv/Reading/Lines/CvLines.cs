using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Divides a CV into lines and sections.</summary>
internal sealed partial class CvLines(CvHeadings headings, CvLabels labels, PeriodReader periods)
{
    private const int MostLines = 2000;
    private const int MostCharacters = 60_000;
    private const int LongestLine = 1000;

    /// <summary>Divides a text.</summary>
    public IReadOnlyList<CvSection> Divide(string text)
    {
        var sections = new List<CvSection>();
        var (kind, lines) = (CvSectionKind.Opening, new List<CvLine>());
        foreach (var written in Written(text))
        {
            if (headings.Read(written) is not { } heading || IsLabel(written, kind))
            {
                lines.Add(Line(written));
            }
            else if (heading.Behind.Length > 0)
            {
                // "Skills: Python" inside another section is only this line's matter.
                sections.Add(new CvSection(heading.Kind, [Line(heading.Behind)]));
            }
            else
            {
                sections.Add(new CvSection(kind, lines));
                (kind, lines) = (heading.Kind, []);
            }
        }

        sections.Add(new CvSection(kind, lines));
        return [.. sections.Where(section => section.Lines.Any(line => !line.IsBlank))];
    }

    /// <summary>Within a section "Degree: …" introduces a value, and so does the head of a table's column.</summary>
    private bool IsLabel(string written, CvSectionKind kind) => kind is not CvSectionKind.Opening
        && (labels.Read(written).Label is not null || (written.Contains('|', StringComparison.Ordinal) && labels.OfHead(written) is not null));

    /// <summary>The lines as written: decoration left out, inner labels on lines of their own, columns of tables told by their heads.</summary>
    private IEnumerable<string> Written(string text)
    {
        var heads = new List<string>();
        foreach (var raw in CvText.Clean(CvText.Cut(text, MostCharacters)).Split('\n').SelectMany(line => line.Length == 0 ? [""] : CvText.Pieces(line, LongestLine)).Take(MostLines))
        {
            var line = Emphasis().Replace(raw.TrimEnd(), "");
            if (Decoration().IsMatch(line))
            {
                heads = line.Contains('|', StringComparison.Ordinal) ? heads : [];
                continue;
            }

            if (TableRow(line, ref heads) is { } row)
            {
                yield return row;
                continue;
            }

            foreach (var part in labels.Break(line).Split('\n'))
            {
                yield return part.TrimEnd();
            }
        }
    }

    /// <summary>A row of a table, its cells introduced by the heads of their columns.</summary>
    /// <returns><see langword="null"/> when the line is no row; empty for the heads themselves.</returns>
    private string? TableRow(string line, ref List<string> heads)
    {
        if (!line.Contains('|', StringComparison.Ordinal))
        {
            heads = [];
            return null;
        }

        var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList();
        if (cells.Count >= 2 && cells.All(cell => labels.OfHead(cell) is not null))
        {
            heads = cells;
            return "";
        }

        var names = heads;
        return names.Count == cells.Count
            ? string.Join(" | ", cells.Select((cell, at) => cell.Length == 0 ? "" : $"{names[at]}: {cell}").Where(cell => cell.Length > 0))
            : string.Join(" | ", cells.Where(cell => cell.Length > 0));
    }

    private CvLine Line(string written)
    {
        var mark = Mark().Match(written);
        var text = (mark.Success ? written[mark.Length..] : written).Trim().TrimStart('#').Trim();
        return new CvLine(text, mark.Success, text.Length is > 0 and <= LongestLine ? periods.Read(text) : null);
    }

    [GeneratedRegex(@"\*\*|__")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^[\s\-=_*~#|:+.·—–]{3,}$")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"^\s*(?:[-*+•●◦▪▫■□◆◇○·–—➢►▶✓√※✦‣⁃\uF0B7\uF0A7\uF0D8]|o(?=\s)|\d{1,2}[.、)）](?!\d)|[(（]\d{1,2}[)）]|[①-⑳])\s*(?=\S)")]
    private static partial Regex Mark();
}
