namespace CareerBot.Advising.Cv;

/// <summary>Tells title, employer and place apart in the lines that name a job.</summary>
internal sealed class JobNaming(CvPieces pieces)
{
    private const int LongestName = 80;
    private const int LongestPlace = 30;

    /// <summary>Names a job.</summary>
    /// <returns><see langword="null"/> when the lines name nothing.</returns>
    public CvExperience? Name(CvHeader header)
    {
        var parts = header.Pieces(pieces).ToList();
        var title = Labeled(parts, CvLabel.Title);
        var employer = Labeled(parts, CvLabel.Employer);
        var place = Labeled(parts, CvLabel.Place);
        parts.RemoveAll(part => part.Label is not null);
        title ??= Take(parts, TitleOf(parts, employer is not null));
        employer ??= Take(parts, EmployerOf(parts));
        var rest = parts.Select(part => part.Text).Where(text => text.Any(char.IsLetter) && text.Length <= LongestPlace).Take(3);
        place ??= string.Join(", ", rest);
        (title, employer) = title is null ? (employer, null) : (title, employer);
        return string.IsNullOrWhiteSpace(title) || !title.Any(char.IsLetter) ? null : new CvExperience
        {
            Title = CvText.Cut(title, LongestName),
            Employer = CvText.Cut(employer ?? "", LongestName),
            Place = CvText.Cut(place, LongestName),
            Period = header.Period,
        };
    }

    private static string? Labeled(List<CvPiece> parts, CvLabel label) => parts.FirstOrDefault(part => part.Label == label)?.Text;

    private static string? Take(List<CvPiece> parts, CvPiece? part)
    {
        if (part is null)
        {
            return null;
        }

        parts.Remove(part);
        return part.Text;
    }

    /// <summary>The part that ends like a title; else one that holds such a word; else the part that is no employer.</summary>
    private CvPiece? TitleOf(List<CvPiece> parts, bool employerKnown)
    {
        var ranked = parts
            .Select((part, at) => (part, at, Title: pieces.TitleScore(part.Text), Employer: pieces.EmployerScore(part.Text)))
            .OrderByDescending(item => item.Title > 0 && item.Title >= item.Employer ? item.Title : item.Title - 2)
            .ThenBy(item => item.Employer)
            .ThenBy(item => item.at)
            .ToList();
        if (ranked.Count == 0 || ranked[0].Title > 0 || employerKnown)
        {
            return ranked.Count == 0 ? null : ranked[0].part;
        }

        // A group of several parts is a place of work with its town; what stands alone beside it is the title.
        var alone = parts.GroupBy(part => part.Group).Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        var together = parts.GroupBy(part => part.Group).Any(group => group.Count() > 1);
        return together && alone.Count > 0 ? alone[0] : ranked[0].part;
    }

    private CvPiece? EmployerOf(List<CvPiece> parts) =>
        parts.FirstOrDefault(part => pieces.EmployerScore(part.Text) == 2)
        ?? parts.FirstOrDefault(part => pieces.EmployerScore(part.Text) == 1)
        ?? parts.FirstOrDefault(part => part.Text.Any(char.IsLetter));
}
