using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>An occupation against a person.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Fit">Weighted share of its levels shown, 0..1.</param>
/// <param name="Shown">Its skills the person has shown, at any level.</param>
/// <param name="Missing">Its skills missing, heaviest first.</param>
/// <param name="Postings">Open postings of it.</param>
/// <param name="Salary">What they pay; <see langword="null"/> when fewer than five say.</param>
public sealed record OccupationMatch(
    Occupation Occupation,
    double Fit,
    IReadOnlyList<SkillId> Shown,
    IReadOnlyList<MissingSkill> Missing,
    int Postings,
    SalaryRange? Salary);
