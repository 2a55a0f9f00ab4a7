namespace CareerBot.Advising.Cv;

/// <summary>What a section of a CV is about.</summary>
internal enum CvSectionKind
{
    /// <summary>What stands before the first heading.</summary>
    Opening,
    Experience,
    Education,
    Skills,
    Projects,
    Summary,
    Certificates,
    Languages,
    Objective,
    Personal,
    Other,
}
