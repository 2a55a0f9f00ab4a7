namespace CareerBot.Careers;

/// <summary>How much a course expects of its learners.</summary>
public enum CourseLevel
{
    /// <summary>No earlier knowledge. 入门</summary>
    Beginner,

    /// <summary>Builds on basics. 进阶</summary>
    Intermediate,

    /// <summary>For people who already work with the subject. 高级</summary>
    Advanced,
}
