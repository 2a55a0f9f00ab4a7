using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>What the page of an occupation shows.</summary>
internal sealed class OccupationView(RecordWording wording)
{
    private readonly RecordMarkup _markup = new(wording);

    /// <summary>The occupation.</summary>
    public RecordView Of(Occupation occupation) => new(
        "occupation",
        occupation.Name.In(wording.Language),
        occupation.Summary.In(wording.Language),
        RecordMarkup.Facts(OccupationFacts.All(occupation, wording)
            .Append((_markup.Text("also-called"), wording.List(occupation.Aliases.All)))),
        _markup.Section("taught-by", Courses(occupation)),
        occupation.Origin);

    private List<Html> Courses(Occupation occupation)
    {
        var asked = occupation.Skills.Select(skill => skill.Skill).ToHashSet();
        return [.. wording.Knowledge.Courses
            .Where(course => course.Teaches.Any(taught => asked.Contains(taught.Skill)))
            .OrderByDescending(course => course.Teaches.Count(taught => asked.Contains(taught.Skill)))
            .ThenBy(course => course.Id.Value, StringComparer.Ordinal)
            .Take(8)
            .Select(course => _markup.Link(course.Title.In(wording.Language), RecordKind.Course, course.Id.Value))];
    }
}
