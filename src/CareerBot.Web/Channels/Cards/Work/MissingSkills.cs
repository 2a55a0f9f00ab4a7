using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Says what is missing.</summary>
internal static class MissingSkills
{
    /// <summary>A skill with the level wanted, and the level shown when there is one.</summary>
    public static string One(MissingSkill missing, RecordWording wording) => missing.Shown == SkillLevel.None
        ? wording.Text("skill-at", ("skill", wording.Name(missing.Skill)), ("level", wording.Name(missing.Wanted)))
        : wording.Text(
            "skill-from-to",
            ("skill", wording.Name(missing.Skill)),
            ("shown", wording.Name(missing.Shown)),
            ("wanted", wording.Name(missing.Wanted)));
}
