namespace CareerBot.Knowledge.Ingestion;

/// <summary>The columns of a posting, in the order the format names them. Source and date of last check may be given, as in any record.</summary>
internal enum PostingColumn
{
    Id,
    Title,
    Company,
    Field,
    Occupation,
    District,
    Description,
    Skills,
    SalaryMin,
    SalaryMax,
    ExperienceYears,
    Education,
    Mode,
    Posted,
    Expires,
    Url,
    Language,
    Source,
    Updated,
}
