using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>A study told in a CV.</summary>
/// <param name="Level">What it led to; <see langword="null"/> when no word tells it.</param>
/// <param name="Subject">The subject; empty when not told.</param>
/// <param name="School">Where; empty when not told.</param>
/// <param name="Period">When; <see langword="null"/> when not told.</param>
internal sealed record CvStudy(EducationLevel? Level, string Subject, string School, CvPeriod? Period);
