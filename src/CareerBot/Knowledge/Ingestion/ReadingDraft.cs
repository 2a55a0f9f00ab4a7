using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Records as they are read, before it is known whether the folder holds.</summary>
internal sealed class ReadingDraft
{
    public Center? Center { get; set; }

    public List<Field> Fields { get; } = [];

    public List<Skill> Skills { get; } = [];

    public List<Occupation> Occupations { get; } = [];

    public List<CourseDraft> Courses { get; } = [];

    public List<JobPosting> Postings { get; } = [];

    public List<Guide> Guides { get; } = [];

    public KnowledgeCounts Counts => new(
        Fields.Count,
        Skills.Count,
        Occupations.Count,
        Courses.Count,
        Courses.Sum(draft => draft.Course.Sessions.Count),
        Postings.Count,
        Guides.Count);

    /// <summary>The records, given a center.</summary>
    public KnowledgeRecords ToRecords(Center center) =>
        new(center, Fields, Skills, Occupations, [.. Courses.Select(draft => draft.Course)], Postings, Guides);
}
