namespace CareerBot.Careers;

/// <summary>Completed education, lowest first.</summary>
public enum EducationLevel
{
    /// <summary>None asked for, or none completed.</summary>
    None = 0,

    /// <summary>Vocational school. 中专、职高</summary>
    Vocational = 1,

    /// <summary>Junior college. 大专</summary>
    Associate = 2,

    /// <summary>Bachelor's degree. 本科</summary>
    Bachelor = 3,

    /// <summary>Master's degree. 硕士</summary>
    Master = 4,

    /// <summary>Doctorate. 博士</summary>
    Doctorate = 5,
}
