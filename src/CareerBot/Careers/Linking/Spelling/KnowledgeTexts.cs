namespace CareerBot.Careers;

/// <summary>The texts of a knowledge folder that staff wrote and checked: names and prose, not postings.</summary>
internal static class KnowledgeTexts
{
    /// <summary>Every name of a skill, occupation, field or district.</summary>
    public static IEnumerable<string> Names(KnowledgeBase knowledge) =>
    [
        .. knowledge.Skills.SelectMany(skill => Both(skill.Name).Concat(skill.Aliases.All)),
        .. knowledge.Occupations.SelectMany(occupation => Both(occupation.Name).Concat(occupation.Aliases.All)),
        .. knowledge.Fields.SelectMany(field => Both(field.Name)),
        .. knowledge.Center.Districts.SelectMany(district => Both(district.Name)),
    ];

    /// <summary>Every summary, course text and guide.</summary>
    public static IEnumerable<string> Passages(KnowledgeBase knowledge) =>
    [
        .. knowledge.Skills.SelectMany(skill => Both(skill.Summary)),
        .. knowledge.Occupations.SelectMany(occupation => Both(occupation.Summary)),
        .. knowledge.Fields.SelectMany(field => Both(field.Summary)),
        .. knowledge.Courses.SelectMany(course => Both(course.Title).Concat(Both(course.Summary)).Concat(Both(course.Body))),
        .. knowledge.Guides.SelectMany(guide => guide.Sections.Values.SelectMany(sections => sections).Select(section => section.Text)),
    ];

    private static string[] Both(LocalText? text) => text is null ? [] : [text.Zh, text.En];
}
