using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>
/// Everything one knowledge folder says, checked and immutable: what the advisor may state as fact.
/// Dates are already shifted when the center rolls its demonstration calendar.
/// </summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<SkillId, Skill> _skills;
    private readonly FrozenDictionary<OccupationId, Occupation> _occupations;
    private readonly FrozenDictionary<CourseId, Course> _courses;
    private readonly FrozenDictionary<PostingId, JobPosting> _postings;
    private readonly FrozenDictionary<GuideId, Guide> _guides;
    private readonly FrozenDictionary<FieldId, Field> _fields;
    private readonly FrozenDictionary<DistrictId, District> _districts;

    /// <summary>Builds the lookups.</summary>
    /// <param name="records">The records; ids are unique and references resolve.</param>
    public KnowledgeBase(KnowledgeRecords records)
    {
        Records = records;
        _skills = records.Skills.ToFrozenDictionary(skill => skill.Id);
        _occupations = records.Occupations.ToFrozenDictionary(occupation => occupation.Id);
        _courses = records.Courses.ToFrozenDictionary(course => course.Id);
        _postings = records.Postings.ToFrozenDictionary(posting => posting.Id);
        _guides = records.Guides.ToFrozenDictionary(guide => guide.Id);
        _fields = records.Fields.ToFrozenDictionary(field => field.Id);
        _districts = records.Center.Districts.ToFrozenDictionary(district => district.Id);
    }

    /// <summary>The records the lookups were built from.</summary>
    public KnowledgeRecords Records { get; }

    /// <summary>The center.</summary>
    public Center Center => Records.Center;

    /// <summary>The fields of demand, in display order.</summary>
    public IReadOnlyList<Field> Fields => Records.Fields;

    /// <summary>All skills.</summary>
    public IReadOnlyList<Skill> Skills => Records.Skills;

    /// <summary>All occupations.</summary>
    public IReadOnlyList<Occupation> Occupations => Records.Occupations;

    /// <summary>All courses.</summary>
    public IReadOnlyList<Course> Courses => Records.Courses;

    /// <summary>All postings, open or closed.</summary>
    public IReadOnlyList<JobPosting> Postings => Records.Postings;

    /// <summary>All guides, valid today or not.</summary>
    public IReadOnlyList<Guide> Guides => Records.Guides;

    /// <summary>The skill with an id, or <see langword="null"/>.</summary>
    public Skill? Find(SkillId id) => _skills.GetValueOrDefault(id);

    /// <summary>The occupation with an id, or <see langword="null"/>.</summary>
    public Occupation? Find(OccupationId id) => _occupations.GetValueOrDefault(id);

    /// <summary>The course with an id, or <see langword="null"/>.</summary>
    public Course? Find(CourseId id) => _courses.GetValueOrDefault(id);

    /// <summary>The posting with an id, or <see langword="null"/>.</summary>
    public JobPosting? Find(PostingId id) => _postings.GetValueOrDefault(id);

    /// <summary>The guide with an id, or <see langword="null"/>.</summary>
    public Guide? Find(GuideId id) => _guides.GetValueOrDefault(id);

    /// <summary>The field with an id, or <see langword="null"/>.</summary>
    public Field? Find(FieldId id) => _fields.GetValueOrDefault(id);

    /// <summary>The district with an id, or <see langword="null"/>.</summary>
    public District? Find(DistrictId id) => _districts.GetValueOrDefault(id);
}
