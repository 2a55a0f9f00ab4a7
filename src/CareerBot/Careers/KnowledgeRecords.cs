namespace CareerBot.Careers;

/// <summary>The records of one knowledge folder.</summary>
/// <param name="Center">The center.</param>
/// <param name="Fields">The fields, in display order.</param>
/// <param name="Skills">The skills.</param>
/// <param name="Occupations">The occupations.</param>
/// <param name="Courses">The courses.</param>
/// <param name="Postings">The postings.</param>
/// <param name="Guides">The guides.</param>
public sealed record KnowledgeRecords(
    Center Center,
    IReadOnlyList<Field> Fields,
    IReadOnlyList<Skill> Skills,
    IReadOnlyList<Occupation> Occupations,
    IReadOnlyList<Course> Courses,
    IReadOnlyList<JobPosting> Postings,
    IReadOnlyList<Guide> Guides);
