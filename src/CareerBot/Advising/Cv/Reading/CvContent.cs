using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>What a CV tells.</summary>
/// <param name="Experiences">Work, the latest first.</param>
/// <param name="Studies">Studies.</param>
/// <param name="Skills">Skills with the words that show them.</param>
internal sealed record CvContent(IReadOnlyList<CvExperience> Experiences, IReadOnlyList<CvStudy> Studies, IReadOnlyList<HeldSkill> Skills)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => Experiences.Count + Studies.Count + Skills.Count == 0;
}
