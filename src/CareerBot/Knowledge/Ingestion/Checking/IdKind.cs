namespace CareerBot.Knowledge.Ingestion;

/// <summary>The kinds of record whose ids are told apart.</summary>
internal enum IdKind
{
    District,
    Field,
    Skill,
    Occupation,
    Course,
    Posting,
    Guide,
}
