using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>What the page of a skill shows.</summary>
internal sealed class SkillView(RecordWording wording)
{
    private readonly RecordMarkup _markup = new(wording);

    /// <summary>The skill.</summary>
    public RecordView Of(Skill skill) => new(
        "skill",
        skill.Name.In(wording.Language),
        skill.Summary?.In(wording.Language) ?? "",
        [
            (_markup.Text("also-called"), Html.Of($"{wording.List(skill.Aliases.All)}")),
            (_markup.Text("broader"), skill.Broader is { } broader ? _markup.Skills([broader]) : Html.Empty),
        ],
        Html.Join([_markup.Section("taught-by", TaughtBy(skill.Id)), _markup.Section("asked-by", AskedBy(skill.Id))]),
        skill.Origin);

    private List<Html> TaughtBy(SkillId skill) =>
    [
        .. from course in wording.Knowledge.Courses
           from taught in course.Teaches
           where taught.Skill == skill
           orderby taught.To descending, course.Id.Value
           select Html.Of($"{_markup.Link(course.Title.In(wording.Language), RecordKind.Course, course.Id.Value)} ({wording.Name(taught.To)})"),
    ];

    private List<Html> AskedBy(SkillId skill) =>
    [
        .. from occupation in wording.Knowledge.Occupations
           from asked in occupation.Skills
           where asked.Skill == skill
           orderby asked.Essential descending, asked.Level descending, occupation.Id.Value
           select Html.Of($"{_markup.Link(occupation.Name.In(wording.Language), RecordKind.Occupation, occupation.Id.Value)} ({wording.Name(asked.Level)})"),
    ];
}
