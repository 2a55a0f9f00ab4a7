using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>A posting open today and the skills it is judged by.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Wanted">Its skills; its occupation's essential ones when it names none; empty when neither is known.</param>
internal sealed record OpenPosting(JobPosting Posting, IReadOnlyList<WantedSkill> Wanted)
{
    /// <summary>The level a posting is taken to want of a skill its occupation does not list.</summary>
    public const SkillLevel UsualLevel = SkillLevel.Working;

    /// <summary>Works out what a posting wants.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="occupation">Its occupation; <see langword="null"/> when unknown.</param>
    public static OpenPosting Read(JobPosting posting, Occupation? occupation)
    {
        var listed = occupation?.Skills ?? [];
        return posting.Skills.Count > 0
            ? new OpenPosting(posting, [.. posting.Skills.Distinct().Select(skill => Wants(skill, listed))])
            : new OpenPosting(posting, [.. listed.Where(item => item.Essential).Select(Wants)]);
    }

    private static WantedSkill Wants(SkillId skill, IReadOnlyList<SkillRequirement> listed) =>
        listed.FirstOrDefault(item => item.Skill == skill) is { } requirement
            ? Wants(requirement)
            : new WantedSkill(skill, UsualLevel, SkillGapCalculator.Mark(essential: false));

    private static WantedSkill Wants(SkillRequirement requirement) =>
        new(requirement.Skill, requirement.Level, SkillGapCalculator.Mark(requirement.Essential));
}
