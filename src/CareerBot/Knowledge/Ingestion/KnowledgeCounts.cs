namespace CareerBot.Knowledge.Ingestion;

/// <summary>How many records of each kind were found, faulty ones included.</summary>
/// <param name="Fields">Fields of demand.</param>
/// <param name="Skills">Skills.</param>
/// <param name="Occupations">Occupations.</param>
/// <param name="Courses">Courses.</param>
/// <param name="Sessions">Sessions of all courses.</param>
/// <param name="Postings">Postings, open or closed.</param>
/// <param name="Guides">Guides, valid or not.</param>
public sealed record KnowledgeCounts(
    int Fields, int Skills, int Occupations, int Courses, int Sessions, int Postings, int Guides);
