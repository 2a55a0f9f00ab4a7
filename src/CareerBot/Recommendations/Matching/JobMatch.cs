using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A posting against a person, with reasons.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Fit">The verdict.</param>
/// <param name="Share">Weighted share of the posting's skills shown at the wanted level, 0..1.</param>
/// <param name="Shown">Skills shown at the wanted level.</param>
/// <param name="Missing">Skills missing.</param>
/// <param name="YearsMissing">Years of experience missing; 0 when enough, unknown or not asked for.</param>
/// <param name="EducationMissing">Education asked for and not shown; <see langword="null"/> when enough, unknown or not asked for.</param>
public sealed record JobMatch(
    JobPosting Posting,
    JobFit Fit,
    double Share,
    IReadOnlyList<SkillId> Shown,
    IReadOnlyList<MissingSkill> Missing,
    double YearsMissing,
    EducationLevel? EducationMissing);
