using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Web.Records;

/// <summary>What cards and record pages say of an occupation.</summary>
internal static class OccupationFacts
{
    /// <summary>What the work asks for and leads to, as names with values.</summary>
    public static IEnumerable<(string Name, string Value)> All(Occupation occupation, RecordWording wording) =>
    [
        (wording.Text("label-field"), wording.Name(occupation.Field)),
        (wording.Text("label-essential"), Skills(occupation, essential: true, wording)),
        (wording.Text("label-optional"), Skills(occupation, essential: false, wording)),
        (wording.Text("label-education"), occupation.Entry.Education is { } education ? wording.Name(education) : ""),
        (wording.Text("label-experience"), Years(occupation, wording)),
        (wording.Text("label-related"), wording.List(occupation.Related.Select(wording.Name))),
    ];

    private static string Skills(Occupation occupation, bool essential, RecordWording wording) => wording.List(
        occupation.Skills.Where(skill => skill.Essential == essential).Select(skill => wording.Text(
            "skill-at", ("skill", wording.Name(skill.Skill)), ("level", wording.Name(skill.Level)))));

    private static string Years(Occupation occupation, RecordWording wording) => occupation.Entry.ExperienceYears switch
    {
        null => "",
        0 => wording.Text("no-experience"),
        { } years => wording.Text("years", ("years", LocalFormat.Number(years))),
    };
}
