using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// The passages of courses: summary with facts, then the sections of the description. Session dates are left out: they
/// roll and sell out, and are answered from the record.
/// </summary>
internal sealed class CoursePassages(KnowledgeBase knowledge)
{
    public IEnumerable<IndexedPassage> Of(Course course, PassageWords words)
    {
        var language = words.Language;
        var facets = PassageFacets.None with
        {
            Fields = course.Fields,
            Districts = [.. course.Sessions.Select(session => session.District).OfType<DistrictId>().Distinct()],
        };
        var passages = new PassageList(new(RecordKind.Course, course.Id.Value), language, course.Title.In(language), facets);
        passages.Add("", [course.Summary.In(language), .. Facts(course, words)]);
        foreach (var section in MarkdownSections.Of(course.Body.In(language)))
        {
            passages.Add(section.Heading, section.Text);
        }

        return passages.Passages;
    }

    private IEnumerable<string> Facts(Course course, PassageWords words) =>
    [
        words.Line("level", words[LevelKey(course.Level)]),
        words.Line("mode", words[ModeKey(course.Mode)]),
        words.Line("hours", course.Hours.ToString(CultureInfo.InvariantCulture)),
        words.Line("price", Price(course, words)),
        words.Line("languages", course.Languages.Select(language => words[language == Language.Zh ? "chinese" : "english"])),
        words.Line("teaches", course.Teaches.Select(taught => SkillName(taught.Skill, words))),
        words.Line("requires", course.Requires.Select(required => SkillName(required.Skill, words))),
        words.Line("after", course.After.Select(id => knowledge.Find(id)!.Title.In(words.Language))),
        words.Line("certificate", course.Certificate?.In(words.Language)),
        words.Line("partner", course.Partner?.In(words.Language)),
        course.SelfPaced ? words["selfPaced"] + words["end"] : "",
    ];

    private string Price(Course course, PassageWords words) => course.Price == 0
        ? words["free"]
        : string.Create(CultureInfo.InvariantCulture, $"{course.Price:0.##} {knowledge.Center.Currency}");

    private string SkillName(SkillId id, PassageWords words) => knowledge.Find(id)!.Name.In(words.Language);

    private static string LevelKey(CourseLevel level) => level switch
    {
        CourseLevel.Beginner => "beginner",
        CourseLevel.Intermediate => "intermediate",
        _ => "advanced",
    };

    private static string ModeKey(CourseMode mode) => mode switch
    {
        CourseMode.InPerson => "inPerson",
        CourseMode.Online => "online",
        _ => "blended",
    };
}
