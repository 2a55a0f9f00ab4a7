namespace CareerBot.Knowledge.Ingestion;

/// <summary>The kinds of file the format names.</summary>
internal enum FileKind
{
    Center,
    Fields,
    Skills,
    Occupations,
    Courses,
    PostingRows,
    PostingLines,
    Guides,
}
