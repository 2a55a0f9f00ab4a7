namespace CareerBot.Advising.Cv;

/// <summary>A section of a CV.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Lines">Its lines, without the heading.</param>
internal sealed record CvSection(CvSectionKind Kind, IReadOnlyList<CvLine> Lines);
