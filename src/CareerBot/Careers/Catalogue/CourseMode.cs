namespace CareerBot.Careers;

/// <summary>How a course is taught.</summary>
public enum CourseMode
{
    /// <summary>At the center. 面授</summary>
    InPerson,

    /// <summary>Online. 线上</summary>
    Online,

    /// <summary>Partly online, partly at the center. 混合</summary>
    Blended,
}
