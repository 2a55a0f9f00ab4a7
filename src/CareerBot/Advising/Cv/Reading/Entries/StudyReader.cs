using System.Text.RegularExpressions;
using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Reads studies.</summary>
internal sealed class StudyReader
{
    private const int LongestName = 80;

    private readonly CvPieces _pieces;
    private readonly IReadOnlyList<(EducationLevel Level, Regex Words)> _degrees;

    /// <summary>Prepares the words.</summary>
    public StudyReader(CvWords words, CvPieces pieces)
    {
        _pieces = pieces;
        _degrees = [.. words.Degrees.OrderByDescending(degree => degree.Key)
            .Select(degree => (degree.Key, CvText.Pattern(degree.Value)))];
    }

    /// <summary>Reads an entry.</summary>
    /// <returns><see langword="null"/> when it names neither a degree nor a school.</returns>
    public CvStudy? Read(CvHeader header)
    {
        var all = header.Pieces(_pieces);
        var level = LevelOf(string.Join(' ', header.Lines.Select(line => line.Text)));
        var school = all.FirstOrDefault(piece => piece.Label is CvLabel.School)?.Text
            ?? all.Where(piece => piece.Label is null).OrderByDescending(piece => _pieces.SchoolScore(piece.Text)).FirstOrDefault(piece => _pieces.SchoolScore(piece.Text) > 0)?.Text ?? "";
        var subject = all.FirstOrDefault(piece => piece.Label is CvLabel.Subject)?.Text
            ?? all.Where(piece => piece.Label is CvLabel.Degree || piece.Label is null)
                .Select(piece => piece.Text)
                .Where(text => text != school)
                .Select(WithoutDegree)
                .FirstOrDefault(text => text.Any(char.IsLetter)) ?? "";
        return level is null && school.Length == 0
            ? null
            : new CvStudy(level, CvText.Cut(subject, LongestName), CvText.Cut(school, LongestName), header.Period);
    }

    /// <summary>The highest level the words tell; <see langword="null"/> when none.</summary>
    public EducationLevel? LevelOf(string text) =>
        _degrees.Where(degree => degree.Words.IsMatch(text)).Select(degree => (EducationLevel?)degree.Level).FirstOrDefault();

    private string WithoutDegree(string text) => _degrees
        .Aggregate(text, (rest, degree) => degree.Words.Replace(rest, " "))
        .Replace("学位", "", StringComparison.Ordinal)
        .Replace(" of ", " ", StringComparison.OrdinalIgnoreCase)
        .Replace(" in ", " ", StringComparison.OrdinalIgnoreCase)
        .Trim(' ', '.', ',', '，', '(', ')', '（', '）', '、', '·', '-', ':', '：');
}
