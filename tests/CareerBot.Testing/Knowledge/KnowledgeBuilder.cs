using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Builds a knowledge base around the records that matter to a test. Skills and fields are whatever they mention.</summary>
public sealed class KnowledgeBuilder
{
    private readonly List<Course> _courses = [];
    private readonly List<Occupation> _occupations = [];
    private readonly List<JobPosting> _postings = [];
    private readonly List<FieldId> _fields = [UsualField];

    /// <summary>The field of records that name none.</summary>
    public static FieldId UsualField { get; } = new("field");

    public KnowledgeBuilder With(params CourseBuilder[] courses) => With(courses.Select(course => course.Build()));

    public KnowledgeBuilder With(IEnumerable<Course> courses)
    {
        _courses.AddRange(courses);
        return this;
    }

    public KnowledgeBuilder With(params OccupationBuilder[] occupations) => With(occupations.Select(occupation => occupation.Build()));

    public KnowledgeBuilder With(IEnumerable<Occupation> occupations)
    {
        _occupations.AddRange(occupations);
        return this;
    }

    public KnowledgeBuilder With(params PostingBuilder[] postings) => With(postings.Select(posting => posting.Build()));

    public KnowledgeBuilder With(IEnumerable<JobPosting> postings)
    {
        _postings.AddRange(postings);
        return this;
    }

    /// <summary>The fields in display order, after the usual one.</summary>
    public KnowledgeBuilder Fields(params string[] fields)
    {
        _fields.AddRange(fields.Select(field => new FieldId(field)));
        return this;
    }

    public KnowledgeBase Build() => new(new KnowledgeRecords(
        Center(),
        [.. _fields.Select(field => new Field(field, SampleOrigin.Text(field.Value), SampleOrigin.Text(field.Value), SampleOrigin.Value))],
        [.. MentionedSkills().Distinct().Select(skill => new Skill(skill, SampleOrigin.Text(skill.Value), Aliases.None, null, null, null, SampleOrigin.Value))],
        _occupations,
        _courses,
        _postings,
        []));

    private IEnumerable<SkillId> MentionedSkills() => _courses.SelectMany(course => course.Teaches.Select(taught => taught.Skill))
        .Concat(_courses.SelectMany(course => course.Requires.Select(required => required.Skill)))
        .Concat(_occupations.SelectMany(occupation => occupation.Skills.Select(wanted => wanted.Skill)))
        .Concat(_postings.SelectMany(posting => posting.Skills));

    private static Center Center() => new()
    {
        Id = "sample",
        Name = SampleOrigin.Text("Sample center"),
        Place = SampleOrigin.Text("Sample city"),
        Districts = [],
        Currency = "CNY",
        TimeZone = TimeZoneInfo.Utc,
        Contacts = new CenterContacts(null, null, null, []),
        Holidays = [],
        Origin = SampleOrigin.Value,
    };
}
