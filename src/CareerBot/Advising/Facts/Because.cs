using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>The one sentence that says why something is among the facts, in cards and on the wire alike.</summary>
/// <param name="knowledge">The records that have the names.</param>
/// <param name="language">The language of the sentence.</param>
public sealed class Because(KnowledgeBase knowledge, Language language)
{
    private static readonly TextCatalog Texts = TextCatalog.Load(typeof(Because).Assembly, "facts");

    /// <summary>Why a step is on the path.</summary>
    /// <returns>The sentence; empty for a step that neither closes nor prepares anything.</returns>
    public string Of(PathStep step)
    {
        var lifts = LocalFormat.List([.. step.Closes.Select(lift => Lifted(lift.Skill, lift.To))], language);
        var next = step.PreparesFor is { } course ? Title(course) : "";
        return (lifts, next) switch
        {
            ("", "") => "",
            ("", _) => Texts.Text(language, "step-prepares", ("course", next)),
            (_, "") => Texts.Text(language, "step-closes", ("list", lifts)),
            _ => Texts.Text(language, "step-closes-and-prepares", ("list", lifts), ("course", next)),
        };
    }

    /// <summary>Why a course was found.</summary>
    public string Of(CourseMatch match) => match.Because.Count == 0
        ? Texts.Text(language, "course-words")
        : Texts.Text(
            language,
            "course-teaches",
            ("list", LocalFormat.List([.. match.Because.Select(taught => Lifted(taught.Skill, taught.To))], language)));

    private string Lifted(SkillId skill, SkillLevel level) => Texts.Text(
        language,
        "lifted",
        ("skill", knowledge.Find(skill)?.Name.In(language) ?? skill.Value),
        ("level", Texts.Text(language, $"level-{(int)level}")));

    private string Title(CourseId course) => knowledge.Find(course)?.Title.In(language) ?? course.Value;
}
