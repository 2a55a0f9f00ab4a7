namespace CareerBot.Careers;

/// <summary>How well a skill is held or asked for.</summary>
public enum SkillLevel
{
    /// <summary>Not shown.</summary>
    None = 0,

    /// <summary>Has met it. 了解</summary>
    Aware = 1,

    /// <summary>Uses it with help. 应用</summary>
    Working = 2,

    /// <summary>Uses it alone and well. 熟练</summary>
    Proficient = 3,

    /// <summary>Others learn it from them. 精通</summary>
    Expert = 4,
}
